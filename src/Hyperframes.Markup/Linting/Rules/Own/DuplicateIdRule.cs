using System.Globalization;

namespace Hyperframes.Linting.Rules.Own;

/// <summary>Ids that several elements of a page have; those of media are upstream's business.</summary>
internal sealed class DuplicateIdRule : LintRule
{
    private static readonly LintCode Code = new(
        "duplicate_element_id",
        "HF4002",
        FindingSeverity.Warning,
        "Several elements have the same id",
        "A selector, a script and a relative start reach the first element with an id only, so the others are never animated or followed.",
        "Give each element an id of its own.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var group in page.Tags.Where(tag => tag.Id is not null && !page.IsInTemplate(tag)).GroupBy(tag => tag.Id, StringComparer.Ordinal))
        {
            var count = group.Count();
            if (count > 1 && !group.All(tag => tag.Name is "video" or "audio" or "img"))
            {
                yield return Finding.On(group.ElementAt(1), Code, string.Format(CultureInfo.InvariantCulture, "{0} elements have the id \"{1}\".", count, group.Key));
            }
        }
    }
}
