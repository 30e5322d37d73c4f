namespace Hyperframes.Animation;

/// <summary>Motion as text of a page.</summary>
/// <param name="Css">For a <c>style</c> element; empty when there is none.</param>
/// <param name="Script">For a <c>script</c> element behind the root; null when there is none.</param>
internal sealed record MotionOutput(string Css, string? Script)
{
    /// <summary>Whether a timeline is registered under the composition's id; otherwise its root needs <c>data-no-timeline</c> (contract 14.1).</summary>
    public bool RegistersTimeline => Script is not null;
}
