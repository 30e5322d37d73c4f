namespace Hyperframes.HeyGen;

/// <summary>Who speaks what.</summary>
/// <param name="LookId">Id of a look, not of an avatar group.</param>
/// <param name="VoiceId">Id of a voice.</param>
/// <param name="Text">What is spoken, 1 to 5,000 characters.</param>
public sealed record AvatarScript(string LookId, string? VoiceId, string Text)
{
    /// <summary>The engine; null is Avatar IV.</summary>
    public AvatarEngine? Engine { get; init; }

    /// <summary>Output tier.</summary>
    /// <value>1080p.</value>
    public VideoResolution Resolution { get; init; } = VideoResolution.Hd1080;

    /// <summary>Shape; null is 16:9.</summary>
    public VideoAspectRatio? AspectRatio { get; init; }

    /// <summary>Tuning of the voice.</summary>
    public VoiceSettings? VoiceSettings { get; init; }

    /// <summary>The request that it becomes.</summary>
    public AvatarVideoRequest ToRequest() => new()
    {
        AvatarId = LookId, VoiceId = VoiceId, Script = Text, Engine = Engine, Resolution = Resolution, AspectRatio = AspectRatio, VoiceSettings = VoiceSettings,
    };
}
