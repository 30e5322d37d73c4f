using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Contract;

/// <summary>One choice of an <c>enum</c> variable.</summary>
/// <param name="Value">What the composition gets.</param>
/// <param name="Label">What people see.</param>
/// <param name="Span">Where it stands in the declaration.</param>
public sealed record VariableOption(string Value, string Label, TextSpan Span);
