using Hyperframes.Markup.Source;

namespace Hyperframes.Linting;

/// <summary>A finding that was mended.</summary>
/// <param name="Code">Its code.</param>
/// <param name="File">The file it was in; null where only a text was given.</param>
/// <param name="Position">Where it was at the time; null when it had no place.</param>
/// <param name="Message">What was wrong.</param>
public sealed record MendedFinding(string Code, string? File, LinePosition? Position, string Message);
