using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Json;

/// <summary>Why a text is not JSON.</summary>
/// <param name="Span">Where; may be empty, at the end of the text too.</param>
/// <param name="Message">What is wrong.</param>
public sealed record JsonError(TextSpan Span, string Message);
