using System.Text;
using Hyperframes.Linting;
using Hyperframes.Markup.Source;
using Hyperframes.Writing;

namespace Hyperframes.Bundling;

/// <summary>
/// Brings files that pages and style sheets refer to. Those outside of the project are copied to <c>_ext/</c>, and the references are changed (contract 15.1); a page that is
/// bundled alone brings those beside and below it too.
/// </summary>
/// <param name="root">The folder on disk that is the root of the bundle.</param>
/// <param name="bringsOwn">Whether files below the root are not there by themselves.</param>
internal sealed class ReferencedFiles(string root, bool bringsOwn)
{
    private const string Outside = "_ext/";

    // What compositions are made of. Nothing else of a machine gets into a bundle because a page names it.
    private static readonly HashSet<string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ".html", ".htm", ".css", ".js", ".mjs", ".json", ".lottie", ".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".apng", ".bmp",
        ".mp4", ".m4v", ".mov", ".webm", ".mkv", ".mp3", ".m4a", ".aac", ".wav", ".ogg", ".opus", ".flac",
        ".woff2", ".woff", ".ttf", ".otf", ".vtt", ".srt", ".glb", ".gltf", ".hdr", ".wasm", ".cube",
    };

    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <summary>Adds to <paramref name="files"/> what is referred to, and puts changed pages in the place of their sources.</summary>
    public void Bring(IDictionary<string, BundleFile> files, ICollection<LintFinding> findings, CancellationToken cancellationToken)
    {
        var pending = new Queue<BundleFile>(files.Values.Where(IsText).ToList());
        while (pending.TryDequeue(out var file))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (PageText.Read(file) is not { } text)
            {
                continue;
            }

            var edits = new SourceEdits(text);
            var references = file.Path.EndsWith(".css", StringComparison.OrdinalIgnoreCase) ? FileReference.OfStyle(text) : FileReference.OfPage(text);
            foreach (var reference in references)
            {
                if (Find(file, reference.Address, files.ContainsKey) is not { } found)
                {
                    continue;
                }

                if (!files.ContainsKey(found.Path))
                {
                    var brought = BundleFile.FromDisk(found.Path, found.Source);
                    files.Add(found.Path, brought);
                    if (IsText(brought))
                    {
                        pending.Enqueue(brought);
                    }
                }

                if (found.Path.StartsWith(Outside, StringComparison.Ordinal) && reference.Span is { } span)
                {
                    edits.Replace(span, Written(file, found.Path, reference.IsInHtml));
                    findings.Add(Copied(file.Path, new LineMap(text).PositionAt(span.Start), reference.Address, found.Path));
                }
            }

            if (!edits.IsEmpty)
            {
                files[file.Path] = BundleFile.FromBytes(file.Path, Encoding.UTF8.GetBytes(edits.Apply()));
            }
        }
    }

    private static bool IsText(BundleFile file) =>
        file.SourcePath is not null && Path.GetExtension(file.Path).ToLowerInvariant() is ".html" or ".htm" or ".css";

    // The file that a reference means and its path in the bundle; null when the bundle has it, or nothing is to be brought.
    private (string Path, string Source)? Find(BundleFile file, string address, Func<string, bool> isThere)
    {
        if (!AssetReference.IsLocal(address) || address.Trim()[0] == '/')
        {
            return null;
        }

        if (AssetReference.Resolve(file.Path, address, isThere) is { } resolved && isThere(resolved))
        {
            return null;
        }

        var path = Uri.UnescapeDataString(address.Trim().Split('?', '#')[0]);
        var beside = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file.SourcePath)!, path));
        var source = File.Exists(beside) ? beside : Path.GetFullPath(Path.Combine(_root, path));
        if (!File.Exists(source) || !Kinds.Contains(Path.GetExtension(source)))
        {
            return null;
        }

        var relative = Path.GetRelativePath(_root, source).Replace(Path.DirectorySeparatorChar, '/');
        if (RealPath.IsInside(source, _root))
        {
            return bringsOwn && BundlePath.Problem(relative) is null ? (relative, source) : null;
        }

        // Each folder on the way up keeps its place, so that two files never get one name.
        var name = Outside + string.Join('/', relative.Split('/').Select(segment => segment == ".." ? "up" : segment));
        return BundlePath.Problem(name) is null ? (name, source) : null;
    }

    // From the folder of the file: pages and style sheets agree on that.
    private static string Written(BundleFile file, string path, bool isInHtml)
    {
        var up = string.Concat(Enumerable.Repeat("../", file.Path.Count(c => c == '/')));
        var address = up + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        return isInHtml ? address.Replace("&", "&amp;", StringComparison.Ordinal) : address;
    }

    private static LintFinding Copied(string file, LinePosition position, string address, string path) => new()
    {
        Code = "bundle_outside_reference_copied",
        Severity = FindingSeverity.Info,
        File = file,
        Position = position,
        Message = $"'{address}' lies outside of the project; it was copied to '{path}'.",
    };
}
