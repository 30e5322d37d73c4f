using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Binding;

/// <summary>A place that reads a variable.</summary>
/// <param name="Kind">How it reads.</param>
/// <param name="Id">The id as written there; of a style the name behind <c>--</c>.</param>
/// <param name="Span">Where the id stands in the page.</param>
/// <param name="Element">The tag that reads, or whose style or script does; null for CSS and scripts in elements of their own.</param>
public sealed record VariableConsumer(ConsumerKind Kind, string Id, TextSpan Span, HtmlToken? Element);
