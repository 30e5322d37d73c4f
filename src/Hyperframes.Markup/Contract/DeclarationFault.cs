using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Contract;

/// <summary>Something wrong with a declaration.</summary>
/// <param name="Kind">What.</param>
/// <param name="Span">Where, in the text of the declaration.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="VariableId">The variable, if the fault belongs to one that has an id.</param>
public sealed record DeclarationFault(DeclarationFaultKind Kind, TextSpan Span, string Message, string? VariableId)
{
    /// <summary>Whether upstream's linter reports it, as <c>invalid_composition_variables_declaration</c>.</summary>
    public bool IsReportedUpstream => Kind <= DeclarationFaultKind.Incomplete;
}
