namespace Hyperframes.HeyGen;

/// <summary>Tuning of a voice; ignored when a recording is given instead of a script.</summary>
public sealed record VoiceSettings
{
    /// <summary>Rate, 0.5 to 1.5.</summary>
    /// <value>null is 1.</value>
    public double? Speed { get; init; }

    /// <summary>Shift in semitones, -50 to 50.</summary>
    /// <value>null is 0.</value>
    public double? Pitch { get; init; }

    /// <summary>Loudness, 0 to 1.</summary>
    /// <value>null is 1.</value>
    public double? Volume { get; init; }

    /// <summary>Accent of a multilingual voice, <c>en-US</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>Tuning of the engine behind the voice; it must be that engine's.</summary>
    public VoiceEngineSettings? EngineSettings { get; init; }

    internal void Check(RequestErrors errors)
    {
        errors.Range("voice_settings.speed", Speed, 0.5, 1.5);
        errors.Range("voice_settings.pitch", Pitch, -50, 50);
        errors.Range("voice_settings.volume", Volume, 0, 1);
        EngineSettings?.Check("voice_settings.engine_settings", errors);
    }
}
