using System.Globalization;

namespace Hyperframes.Linting.Rules.Composition;

/// <summary>Compositions with one id.</summary>
internal sealed class DuplicateCompositionRule : LintRule
{
    private static readonly LintCode Code = new(
        "duplicate_composition_id",
        "HF3401",
        FindingSeverity.Error,
        "Several elements have the same data-composition-id",
        "The engine knows a composition by its id and takes only one of the elements for it.",
        "Keep the id on one element, the composition's root.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        var groups = page.Tags
            .Where(tag => tag.HasText("data-composition-id") && !tag.HasText("data-composition-src") && !page.IsInTemplate(tag) && tag.Decoded("data-composition-id")!.Trim().Length > 0)
            .GroupBy(tag => tag.Decoded("data-composition-id"), StringComparer.Ordinal);
        foreach (var group in groups.Where(group => group.Skip(1).Any()))
        {
            yield return Finding.On(group.First(), Code, string.Format(CultureInfo.InvariantCulture, "{0} elements have the data-composition-id \"{1}\".", group.Count(), group.Key))
                with { ElementId = null };
        }
    }
}
