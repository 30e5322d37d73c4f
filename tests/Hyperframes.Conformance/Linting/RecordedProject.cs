using System.Text;
using System.Text.Json;
using Hyperframes.Linting;

namespace Hyperframes.Conformance.Linting;

/// <summary>The files of a recorded project, in memory.</summary>
internal sealed class RecordedProject : IProjectFiles
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    public RecordedProject(JsonElement recorded)
    {
        Root = "/project/" + (LintCase.Text(recorded, "projectDirName") ?? "p");
        foreach (var file in recorded.GetProperty("files").EnumerateArray())
        {
            var path = LintCase.Text(file, "path") ?? "";
            if (file.TryGetProperty("dir", out _))
            {
                _folders.Add(path);
            }
            else
            {
                _files[path] = ContentOf(file);
            }

            for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            {
                _folders.Add(path[..slash]);
            }
        }
    }

    public string Root { get; }

    public IEnumerable<string> Paths => _files.Keys;

    public byte[] Bytes(string path) => _files[path];

    public ProjectEntry Find(string path) =>
        _files.ContainsKey(path) ? ProjectEntry.File : _folders.Contains(path) ? ProjectEntry.Folder : ProjectEntry.Missing;

    public string? ReadText(string path) => _files.TryGetValue(path, out var bytes) ? Encoding.UTF8.GetString(bytes) : null;

    private static byte[] ContentOf(JsonElement file) =>
        LintCase.Text(file, "text") is { } text ? Encoding.UTF8.GetBytes(text)
        : LintCase.Text(file, "base64") is { } base64 ? Convert.FromBase64String(base64)
        : [];
}
