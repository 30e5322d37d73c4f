namespace Hyperframes.HeyGen;

/// <summary>An accepted video.</summary>
public sealed record CreatedVideo : HeyGenObject
{
    /// <summary>Id to ask for.</summary>
    public required string VideoId { get; init; }

    /// <summary><see cref="VideoStatus.Waiting"/>; nothing here is final.</summary>
    public VideoStatus Status { get; init; }

    /// <summary>Container.</summary>
    public VideoOutputFormat? OutputFormat { get; init; }
}
