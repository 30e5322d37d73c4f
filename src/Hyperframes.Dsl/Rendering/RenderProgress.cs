namespace Hyperframes.Rendering;

/// <summary>Where a render stands.</summary>
/// <param name="Stage">What is being done.</param>
/// <param name="Fraction">Of the whole render, 0 to 1.</param>
/// <param name="Done">Finished units of the stage (frames, workers, seconds), where counted.</param>
/// <param name="Total">All units of the stage, where counted.</param>
public sealed record RenderProgress(RenderStage Stage, double Fraction, double? Done = null, double? Total = null)
{
    /// <summary>What is going on, for people; null where the stage says it all.</summary>
    public string? Message { get; init; }
}
