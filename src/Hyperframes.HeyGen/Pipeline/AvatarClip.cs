namespace Hyperframes.HeyGen;

/// <summary>A finished avatar video.</summary>
public sealed class AvatarClip
{
    /// <summary>A clip somewhere.</summary>
    public AvatarClip(MediaUrl url, TimeSpan? duration = null, string? videoId = null)
    {
        Url = url;
        Duration = duration;
        VideoId = videoId;
    }

    /// <summary>No avatar: the address is none.</summary>
    public static AvatarClip None { get; } = new(MediaUrl.None);

    /// <summary>Where it is; presigned, so a credential that expires.</summary>
    public MediaUrl Url { get; }

    /// <summary>How long it is, where known.</summary>
    public TimeSpan? Duration { get; }

    /// <summary>The service's id of it.</summary>
    public string? VideoId { get; }

    /// <summary>Id and length, never the link.</summary>
    public override string ToString() => FormattableString.Invariant($"avatar clip {VideoId ?? "(not HeyGen's)"}, {Duration?.TotalSeconds} s");
}
