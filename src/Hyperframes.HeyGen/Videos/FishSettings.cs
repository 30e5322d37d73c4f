namespace Hyperframes.HeyGen;

/// <summary>Tuning of a Fish voice.</summary>
public sealed record FishSettings : VoiceEngineSettings
{
    /// <summary>The model; null is s1.</summary>
    public FishModel? Model { get; init; }

    /// <summary>0 to 1.</summary>
    public double? Stability { get; init; }

    /// <summary>0 to 1.</summary>
    public double? Similarity { get; init; }

    internal override void Check(string member, RequestErrors errors)
    {
        errors.Known($"{member}.model", Model);
        errors.Range($"{member}.stability", Stability, 0, 1);
        errors.Range($"{member}.similarity", Similarity, 0, 1);
    }
}
