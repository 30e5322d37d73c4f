namespace Hyperframes.HeyGen;

/// <summary>Which videos to list.</summary>
public sealed record VideoFilter
{
    /// <summary>Folder.</summary>
    public string? FolderId { get; init; }

    /// <summary>A part of the title.</summary>
    public string? Title { get; init; }
}
