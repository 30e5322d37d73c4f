using System.Text;
using Hyperframes.Linting;
using Hyperframes.Markup.Source;
using Hyperframes.Variables;
using Hyperframes.Writing;

namespace Hyperframes.Bundling;

/// <summary>Collects the files of a bundle and everything that is wrong with them.</summary>
internal sealed class BundleBuilder(BundleOptions options)
{
    private readonly List<LintFinding> _findings = [];

    // Ordinal order, and one file under paths that a case-blind file system could not tell apart.
    private readonly SortedDictionary<string, BundleFile> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _paths = new(StringComparer.OrdinalIgnoreCase);

    public void Add(BundleFile file)
    {
        if (_paths.Add(file.Path))
        {
            _files.Add(file.Path, file);
        }
        else
        {
            _findings.Add(BundleFindings.SamePath(file.Path));
        }
    }

    public void AddFolder(string folder, IgnoreFile ignore, string prefix, CancellationToken cancellationToken)
    {
        var project = new ProjectFolder(folder, ignore, prefix);
        foreach (var file in project.Read(cancellationToken))
        {
            Add(file);
        }

        _findings.AddRange(project.Findings);
    }

    public void AddAssets(string? folder, CancellationToken cancellationToken)
    {
        if (folder is null)
        {
            return;
        }

        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!Directory.Exists(full))
        {
            throw new DirectoryNotFoundException($"There is no folder of assets at '{full}'.");
        }

        AddFolder(full, IgnoreFile.ForFolder(full), Path.GetFileName(full) + "/", cancellationToken);
    }

    /// <summary>Brings what pages and style sheets refer to.</summary>
    /// <param name="root">The folder that is the root of the bundle.</param>
    /// <param name="bringsOwn">Whether files below the root are not there by themselves.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public void AddReferences(string root, bool bringsOwn, CancellationToken cancellationToken) =>
        new ReferencedFiles(root, bringsOwn).Bring(_files, _findings, cancellationToken);

    public CompositionBundle Build(string source, CancellationToken cancellationToken)
    {
        if (!_files.ContainsKey(CompositionBundle.EntryPath))
        {
            _findings.Add(BundleFindings.EntryMissing(source));
        }
        else
        {
            CompleteEntry();
        }

        CheckLimits();
        cancellationToken.ThrowIfCancellationRequested();
        var findings = _findings.OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Position ?? default).ToList();
        return findings.Exists(finding => finding.Severity == FindingSeverity.Error)
            ? throw new BundleException(findings)
            : new CompositionBundle([.. _files.Values], findings);
    }

    private void CompleteEntry()
    {
        if (PageText.Read(_files[CompositionBundle.EntryPath]) is not { } written)
        {
            _findings.Add(BundleFindings.NotUtf8(CompositionBundle.EntryPath));
            return;
        }

        var page = PageOutline.Of(written);
        var translation = GuideDialect.IsUsedBy(page)
            ? GuideDialect.Translate(page, CompositionBundle.EntryPath, options.Dialect, ReadScript, _findings)
            : new SourceEdits(written);
        var completion = DocumentShell.Complete(translation.Apply(), CompositionBundle.EntryPath, ReadScript, _findings);
        var text = completion.Apply();
        if (!completion.IsEmpty || !translation.IsEmpty)
        {
            _files[CompositionBundle.EntryPath] = BundleFile.FromBytes(CompositionBundle.EntryPath, Encoding.UTF8.GetBytes(text));
        }

        if (_findings.Exists(finding => finding.Severity == FindingSeverity.Error && finding.File == CompositionBundle.EntryPath))
        {
            return;
        }

        _findings.AddRange(_files.Values.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && PageText.Read(file) is null).Select(file => BundleFindings.NotUtf8(file.Path)));

        // A finding names the place in the page as its author wrote it.
        var lines = new LineMap(text);
        var writtenLines = new LineMap(written);
        _findings.AddRange(CompositionValidator.ValidateProject(new BundleProject(_files)).Findings.Select(Allowed).Concat(BundleVariables.Check(_files.Values)).Select(finding => finding is { File: CompositionBundle.EntryPath, Position: { } position }
            ? finding with { Position = writtenLines.PositionAt(translation.ToSourceOffset(completion.ToSourceOffset(lines.OffsetAt(position)))) }
            : finding));
    }

    private LintFinding Allowed(LintFinding finding) => finding.Severity == FindingSeverity.Error && options.AllowErrors is { } reason
        ? finding with { Severity = FindingSeverity.Warning, Message = $"{finding.Message} Allowed: {reason}" }
        : finding;

    private string? ReadScript(string reference)
    {
        var path = AssetReference.Resolve(CompositionBundle.EntryPath, reference, _files.ContainsKey);
        return path is not null && _files.TryGetValue(path, out var file) ? PageText.Read(file) : null;
    }

    private void CheckLimits()
    {
        var limits = options.Limits;
        if (_files.Count > limits.MaximumFiles)
        {
            _findings.Add(BundleFindings.TooManyFiles(_files.Count, limits.MaximumFiles));
        }

        var bytes = _files.Values.Sum(file => file.Length);
        if (bytes < limits.WarningBytes && bytes <= limits.MaximumBytes)
        {
            return;
        }

        var largest = string.Join(
            ", ",
            _files.Values.OrderByDescending(file => file.Length).ThenBy(file => file.Path, StringComparer.Ordinal).Take(3)
                .Select(file => FormattableString.Invariant($"{file.Path} ({file.Length} bytes)")));
        _findings.Add(bytes > limits.MaximumBytes
            ? BundleFindings.TooLarge(bytes, limits.MaximumBytes, largest)
            : BundleFindings.NearlyTooLarge(bytes, limits.MaximumBytes, largest));
    }
}
