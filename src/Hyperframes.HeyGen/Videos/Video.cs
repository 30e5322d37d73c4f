using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>An avatar video. Its links are presigned: they are credentials, they expire, and every read gives fresh ones.</summary>
public sealed record Video : HeyGenObject
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Where it stands.</summary>
    public required VideoStatus Status { get; init; }

    /// <summary>Title.</summary>
    public string? Title { get; init; }

    /// <summary>When it was created.</summary>
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it ended.</summary>
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>The video, once completed.</summary>
    public string? VideoUrl { get; init; }

    /// <summary>The video with captions in the picture.</summary>
    public string? CaptionedVideoUrl { get; init; }

    /// <summary>The caption file.</summary>
    public string? SubtitleUrl { get; init; }

    /// <summary>A still.</summary>
    public string? ThumbnailUrl { get; init; }

    /// <summary>A preview.</summary>
    public string? GifUrl { get; init; }

    /// <summary>Length in seconds.</summary>
    public double? Duration { get; init; }

    /// <summary>Folder in the dashboard.</summary>
    public string? FolderId { get; init; }

    /// <summary>Language of a translation.</summary>
    public string? OutputLanguage { get; init; }

    /// <summary>Why it failed, as a code.</summary>
    public string? FailureCode { get; init; }

    /// <summary>Why it failed, in words; may be null even then.</summary>
    public string? FailureMessage { get; init; }

    /// <summary>Page in the dashboard.</summary>
    public string? VideoPageUrl { get; init; }
}
