using System.Buffers;
using Hyperframes.Linting;
using Hyperframes.Variables;

namespace Hyperframes.Bundling;

/// <summary>A validated HyperFrames project, ready to be zipped or rendered. It cannot change any more.</summary>
public sealed class CompositionBundle
{
    private readonly Lazy<string> _digest;

    internal CompositionBundle(IReadOnlyList<BundleFile> files, IReadOnlyList<LintFinding>? findings = null)
    {
        Files = files;
        Findings = findings ?? [];
        TotalBytes = files.Sum(file => file.Length);
        _digest = new Lazy<string>(() => ContentDigest.Of(Files, CancellationToken.None));
    }

    /// <summary>The page that is rendered.</summary>
    public const string EntryPath = "index.html";

    /// <summary>All files, in ordinal order of their paths.</summary>
    public IReadOnlyList<BundleFile> Files { get; }

    /// <summary>Warnings and notes of the bundling; never errors, those stop it.</summary>
    public IReadOnlyList<LintFinding> Findings { get; }

    /// <summary>Bytes of all files together, before compression.</summary>
    public long TotalBytes { get; }

    /// <summary>SHA-256 over all paths and contents, as 64 lower-case hexadecimal digits: equal on every system for equal files.</summary>
    public string Digest => _digest.Value;

    /// <summary>
    /// Bundles a project's folder (its <c>index.html</c> and all that is not ignored), or one page with what it refers to. Files outside of the folder that pages and style
    /// sheets refer to are copied to <c>_ext/</c> (contract 15.1).
    /// </summary>
    /// <param name="path">A folder, or a page. A page becomes the bundle's <c>index.html</c>; the files that it and its scenes refer to come with it.</param>
    /// <param name="assets">A folder that goes into the bundle under its own name, so that <c>assets/logo.png</c> is found where the page says.</param>
    /// <param name="options">How; null takes the defaults.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="BundleException">The project has errors; all of them are listed.</exception>
    /// <exception cref="FileNotFoundException">Neither a folder nor a file is there.</exception>
    /// <exception cref="DirectoryNotFoundException"><paramref name="assets"/> is not a folder.</exception>
    public static Task<CompositionBundle> CreateAsync(
        string path, string? assets = null, BundleOptions? options = null, CancellationToken cancellationToken = default)
    {
        var builder = new BundleBuilder(options ?? new BundleOptions());
        return Task.Run(
            () =>
            {
                var isFolder = Directory.Exists(path);
                if (isFolder)
                {
                    builder.AddFolder(path, IgnoreFile.ForFolder(path), "", cancellationToken);
                }
                else if (File.Exists(path))
                {
                    builder.Add(BundleFile.FromDisk(EntryPath, path));
                }
                else
                {
                    throw new FileNotFoundException($"There is no folder and no page at '{Path.GetFullPath(path)}'.", path);
                }

                builder.AddAssets(assets, cancellationToken);
                builder.AddReferences(isFolder ? path : Path.GetDirectoryName(Path.GetFullPath(path))!, bringsOwn: !isFolder, cancellationToken);
                return builder.Build(path, cancellationToken);
            },
            cancellationToken);
    }

    /// <summary>Bundles a composition: its page, the files it brings, and a folder of assets.</summary>
    /// <param name="composition">What writes the page.</param>
    /// <param name="assets">A folder that goes into the bundle under its own name, so that <c>assets/logo.png</c> is found where the page says.</param>
    /// <param name="options">How; null takes the defaults.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="BundleException">The composition has errors; all of them are listed.</exception>
    /// <exception cref="DirectoryNotFoundException"><paramref name="assets"/> is not a folder.</exception>
    public static Task<CompositionBundle> CreateAsync(
        IComposition composition, string? assets = null, BundleOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(composition);
        var builder = new BundleBuilder(options ?? new BundleOptions());
        return Task.Run(
            () =>
            {
                var page = new ArrayBufferWriter<byte>();
                composition.WriteHtml(page);
                builder.Add(BundleFile.FromBytes(EntryPath, page.WrittenSpan.ToArray()));
                foreach (var file in composition.Files)
                {
                    builder.Add(file);
                }

                builder.AddAssets(assets, cancellationToken);
                return builder.Build(composition.GetType().Name, cancellationToken);
            },
            cancellationToken);
    }

    /// <summary>Holds the values of a render to what its page declares: types, limits, colours, addresses. Renderers ask before they send anything.</summary>
    /// <param name="variables">The values; null is none.</param>
    /// <param name="page">The page that is rendered; null is the entry.</param>
    /// <exception cref="VariablesFormatException">Values do not fit; all of them are listed.</exception>
    public void CheckVariables(IVariableValues? variables, string? page = null)
    {
        if (variables is not null && RequestedValues.Check(this, page ?? EntryPath, variables) is { Count: > 0 } errors)
        {
            throw new VariablesFormatException(errors);
        }
    }

    /// <summary>Writes the bundle as a zip whose bytes depend on its files alone.</summary>
    /// <param name="destination">Receives the zip; stays open.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task WriteZipAsync(Stream destination, CancellationToken cancellationToken = default) =>
        DeterministicZip.WriteAsync(Files, destination, cancellationToken);

    /// <summary>Writes the bundle as a zip file. The file appears whole or not at all.</summary>
    /// <param name="path">Where; an existing file is replaced.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task WriteZipAsync(string path, CancellationToken cancellationToken = default)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, "." + Path.GetRandomFileName());
        try
        {
            var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.Asynchronous);
            await using (stream.ConfigureAwait(false))
            {
                await WriteZipAsync(stream, cancellationToken).ConfigureAwait(false);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
