namespace Hyperframes.Linting;

/// <summary>A page after mending.</summary>
/// <param name="Html">Its text; the one given when nothing could be mended.</param>
/// <param name="Mended">What was mended, in the order it was done.</param>
public sealed record MendResult(string Html, IReadOnlyList<MendedFinding> Mended);
