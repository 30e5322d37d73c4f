namespace Hyperframes.Bundling;

/// <summary>A validated HyperFrames project, ready to be zipped or rendered.</summary>
public sealed class CompositionBundle
{
    internal CompositionBundle(IReadOnlyList<BundleFile> files) => Files = files;

    /// <summary>The page that is rendered.</summary>
    public const string EntryPath = "index.html";

    /// <summary>All files, in ordinal order of their paths.</summary>
    public IReadOnlyList<BundleFile> Files { get; }
}
