using Hyperframes.Markup.Contract;

namespace Hyperframes.Linting.Rules.Own;

/// <summary>Declarations of variables that upstream's linter accepts and the runtime does not follow.</summary>
internal sealed class DeclarationRule : LintRule
{
    private static readonly LintCode Code = new(
        "variable_declaration_inconsistent",
        "HF4008",
        FindingSeverity.Warning,
        "A variable's declaration contradicts itself",
        "A default of another type than the variable, a choice without options or a clashing id makes the runtime or a form fall back without a word.",
        "Correct the entry of data-composition-variables.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var tag in page.Tags)
        {
            if (tag.Decoded(VariableDeclarations.AttributeName) is not { Length: > 0 } text)
            {
                continue;
            }

            var faults = VariableDeclarations.Read(text).Faults.Where(fault => !fault.IsReportedUpstream && fault.Kind != DeclarationFaultKind.RefusedUrl);
            foreach (var finding in AttributeFinding.In(tag, VariableDeclarations.AttributeName, faults.Select(fault => (fault.Span.Start, fault.Message)), Code))
            {
                yield return finding;
            }
        }
    }
}
