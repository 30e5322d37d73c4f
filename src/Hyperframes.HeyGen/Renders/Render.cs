using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>A cloud render. Its links are presigned: they are credentials, they expire, and every read gives fresh ones.</summary>
public sealed record Render : HeyGenObject
{
    /// <summary>Id.</summary>
    public required string RenderId { get; init; }

    /// <summary>Where it stands.</summary>
    public required RenderStatus Status { get; init; }

    /// <summary>Container.</summary>
    public RenderFormat? Format { get; init; }

    /// <summary>Label.</summary>
    public string? Title { get; init; }

    /// <summary>Our id of it.</summary>
    public string? CallbackId { get; init; }

    /// <summary>The video, once completed.</summary>
    public string? VideoUrl { get; init; }

    /// <summary>A still.</summary>
    public string? ThumbnailUrl { get; init; }

    /// <summary>Length in seconds, once completed.</summary>
    public double? Duration { get; init; }

    /// <summary>Frames a second.</summary>
    public int? Fps { get; init; }

    /// <summary>Encoding effort.</summary>
    public RenderQuality? Quality { get; init; }

    /// <summary>Output tier.</summary>
    public RenderResolution? Resolution { get; init; }

    /// <summary>Shape.</summary>
    public RenderAspectRatio? AspectRatio { get; init; }

    /// <summary>Entry page.</summary>
    public string? Composition { get; init; }

    /// <summary>When it was created.</summary>
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it ended.</summary>
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>Why it failed, in words.</summary>
    public string? FailureMessage { get; init; }

    /// <summary>The other name under which the service has been seen to say why.</summary>
    public string? FailureReason { get; init; }

    /// <summary>Why it failed, whichever name the service used.</summary>
    [JsonIgnore]
    public string? Failure => FailureMessage ?? FailureReason;
}
