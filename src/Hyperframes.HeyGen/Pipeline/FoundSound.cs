namespace Hyperframes.HeyGen;

/// <summary>The result of a search for a sound: a sound, or nothing that was like enough.</summary>
public sealed class FoundSound
{
    /// <summary>A sound of the catalogue.</summary>
    public FoundSound(Sound sound)
        : this(sound.AudioUrl, sound.Duration is { } seconds ? TimeSpan.FromSeconds(seconds) : null) => Sound = sound;

    /// <summary>A sound somewhere else.</summary>
    public FoundSound(MediaUrl url, TimeSpan? duration = null)
    {
        Url = url;
        Duration = duration;
    }

    /// <summary>Nothing was found, or nothing was asked for: the address is none, and the element keeps silent.</summary>
    public static FoundSound Nothing { get; } = new(MediaUrl.None);

    /// <summary>Whether there is a sound.</summary>
    public bool IsFound => !Url.IsNone;

    /// <summary>Where it is; presigned, so a credential that expires soon.</summary>
    public MediaUrl Url { get; }

    /// <summary>How long it is, where known.</summary>
    public TimeSpan? Duration { get; }

    /// <summary>The sound of the catalogue, with its score, loudest point and placement.</summary>
    public Sound? Sound { get; }

    /// <summary>Name and length, never the link.</summary>
    public override string ToString() => IsFound ? FormattableString.Invariant($"{Sound?.Name ?? "sound"}, {Duration?.TotalSeconds} s") : "no sound";
}
