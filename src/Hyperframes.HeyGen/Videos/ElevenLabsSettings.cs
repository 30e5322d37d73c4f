namespace Hyperframes.HeyGen;

/// <summary>Tuning of an ElevenLabs voice.</summary>
public sealed record ElevenLabsSettings : VoiceEngineSettings
{
    /// <summary>The model; null leaves it to the service.</summary>
    public ElevenLabsModel? Model { get; init; }

    /// <summary>0 to 1.</summary>
    public double? SimilarityBoost { get; init; }

    /// <summary>0 to 1; with <see cref="ElevenLabsModel.V3"/> only 0, 0.5 or 1.</summary>
    public double? Stability { get; init; }

    /// <summary>0 to 1.</summary>
    public double? Style { get; init; }

    /// <summary>Whether the speaker's likeness is raised.</summary>
    public bool? UseSpeakerBoost { get; init; }

    internal override void Check(string member, RequestErrors errors)
    {
        errors.Known($"{member}.model", Model);
        errors.Range($"{member}.similarity_boost", SimilarityBoost, 0, 1);
        errors.Range($"{member}.stability", Stability, 0, 1);
        errors.Range($"{member}.style", Style, 0, 1);
        if (Model == ElevenLabsModel.V3 && Stability is not (null or 0 or 0.5 or 1))
        {
            errors.Add($"{member}.stability", "must be 0, 0.5 or 1 with eleven_v3");
        }
    }
}
