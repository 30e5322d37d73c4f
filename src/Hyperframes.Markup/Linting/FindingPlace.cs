using Hyperframes.Markup.Source;

namespace Hyperframes.Linting;

/// <summary>A place in a file; <paramref name="File"/> is null for the page itself.</summary>
internal readonly record struct FindingPlace(string? File, LinePosition Position);
