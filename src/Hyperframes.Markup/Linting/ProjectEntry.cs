namespace Hyperframes.Linting;

/// <summary>What is at a path of a project.</summary>
public enum ProjectEntry
{
    /// <summary>Nothing.</summary>
    Missing,

    /// <summary>A file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,
}
