using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Contract;

namespace Hyperframes.Linting.Rules.Own;

/// <summary>Attributes that look like ones of the contract and are not read.</summary>
internal sealed class AttributeNameRule : LintRule
{
    private static readonly LintCode Misspelt = new(
        "unknown_attribute",
        "HF4010",
        FindingSeverity.Warning,
        "An attribute is not known, but nearly",
        "The engine ignores a name that it does not know without a word.",
        "Correct the attribute's name.");

    private static readonly LintCode Dialect = new(
        "guide_dialect_attribute",
        "HF4011",
        FindingSeverity.Warning,
        "An attribute of the guide is not read",
        "The guide's sample uses data-hf-src, data-hf-volume and data-hf-start, and the engine reads none of them; a bundle translates its entry, a page on its own is taken as written.",
        "Write the attribute that the engine reads.");

    private const int MostNames = 500;

    public override IReadOnlyList<LintCode> Codes => [Misspelt, Dialect];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        var nearest = new Dictionary<string, HyperframesAttribute?>(StringComparer.Ordinal);
        foreach (var tag in page.Tags)
        {
            foreach (var attribute in tag.Attributes)
            {
                var name = tag.NameOf(attribute).ToLowerInvariant();
                if (!name.StartsWith("data-", StringComparison.Ordinal) || Check(tag, name, nearest) is not { } finding)
                {
                    continue;
                }

                yield return finding with { Offset = attribute.NameStart, SkipsSearch = true };
            }
        }
    }

    /// <summary>Compares the first unknown names of a page with the known ones; a page with more has names of its own.</summary>
    private static HyperframesAttribute? Nearest(string name, Dictionary<string, HyperframesAttribute?> nearest)
    {
        if (!nearest.TryGetValue(name, out var near) && nearest.Count < MostNames)
        {
            nearest[name] = near = HyperframesAttributes.Nearest(name);
        }

        return near;
    }

    private static Finding? Check(HtmlTag tag, string name, Dictionary<string, HyperframesAttribute?> nearest)
    {
        if (HyperframesAttributes.Find(name) is not { } known)
        {
            return Nearest(name, nearest) is { } near && !tag.Has(near.Name)
                ? Finding.On(tag, Misspelt, $"{name} is not known; did you mean {near.Name}?", $"Write {near.Name}.")
                : null;
        }

        return known is { Section: "5.7", Instead: { } instead } ? Finding.On(tag, Dialect, $"The engine does not read {name}.", $"Write {instead}.") : null;
    }
}
