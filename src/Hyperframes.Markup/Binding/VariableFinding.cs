using Hyperframes.Linting;
using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Binding;

/// <summary>Something wrong with variables, in a page.</summary>
/// <param name="Kind">What.</param>
/// <param name="Path">The page, as it was given.</param>
/// <param name="Span">Where in the page.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record VariableFinding(VariableFindingKind Kind, string Path, TextSpan Span, string Message)
{
    /// <summary>The rule it belongs to.</summary>
    public VariableRule Rule => VariableRule.Of(Kind);

    /// <summary>The finding as a linter's finding.</summary>
    /// <param name="lines">The lines of the page.</param>
    public LintFinding ToLintFinding(LineMap lines) => new()
    {
        Code = Rule.Code,
        Severity = Rule.Severity,
        Message = Message,
        File = Path,
        Position = lines.PositionAt(Span.Start),
    };
}
