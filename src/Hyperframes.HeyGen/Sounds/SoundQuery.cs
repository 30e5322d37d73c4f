namespace Hyperframes.HeyGen;

/// <summary>A search of the catalogue in plain words.</summary>
/// <param name="Text">What it should sound like, 1 to 5,000 characters.</param>
public sealed record SoundQuery(string Text) : HeyGenRequest
{
    /// <summary>The catalogue; null is music.</summary>
    public SoundType? Type { get; init; }

    /// <summary>Least likeness, 0 to 1. Good effects often score 0.5 to 0.67.</summary>
    /// <value>null is the service's 0.7.</value>
    public double? MinScore { get; init; }

    internal override void Check(RequestErrors errors)
    {
        errors.Required("query", Text);
        errors.Length("query", Text, 1, 5000);
        errors.Known("type", Type);
        errors.Range("min_score", MinScore, 0, 1);
    }
}
