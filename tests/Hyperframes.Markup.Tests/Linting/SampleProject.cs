using Hyperframes.Linting;

namespace Hyperframes.Markup.Tests.Linting;

/// <summary>The files of a sample, in memory.</summary>
internal sealed class SampleProject(IReadOnlyDictionary<string, string> files) : IProjectFiles
{
    public string Root => "/sample";

    public IReadOnlyDictionary<string, string> Files => files;

    public IEnumerable<string> Paths => files.Keys;

    public static SampleProject Parse(string section) => new(section.Split("--- ", StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split('\n', 2))
        .ToDictionary(part => part[0], part => part.ElementAtOrDefault(1) ?? ""));

    public ProjectEntry Find(string path) =>
        files.ContainsKey(path) ? ProjectEntry.File
        : files.Keys.Any(file => file.StartsWith(path + "/", StringComparison.Ordinal)) ? ProjectEntry.Folder
        : ProjectEntry.Missing;

    public string? ReadText(string path) => files.GetValueOrDefault(path);
}
