using System.Globalization;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Composition;

/// <summary>Pages that are too long to work on.</summary>
internal sealed class FileSizeRule : LintRule
{
    private const int MostLines = 300;

    private static readonly LintCode Code = new(
        "composition_file_too_large",
        "HF3403",
        FindingSeverity.Warning,
        "A page is long",
        "Small pages are easier to read, to change and to compare.",
        "Move scenes or layers into pages under compositions/ and mount them with data-composition-src.");

    private static readonly RulePattern Style = RulePattern.IgnoringCase(@"<style\b[^>]*>[\s\S]*?</style>");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (page.IsRegistryItem || Lines(page.RawSource) <= MostLines)
        {
            yield break;
        }

        var lines = Lines(Style.Replace(page.RawSource, "<style></style>"));
        if (lines > MostLines)
        {
            yield return new Finding(Code, string.Format(CultureInfo.InvariantCulture, "The page has {0} lines beside its style sheets.", lines));
        }
    }

    private static int Lines(string text)
    {
        var lines = text.Length == 0 ? 0 : 1;
        for (var i = 0; i < text.Length - 1; i++)
        {
            var c = text[i];
            if (c == '\n' || (c == '\r' && text[i + 1] != '\n'))
            {
                lines++;
            }
        }

        // A line end that is CR LF at the very end ends no further line.
        return lines;
    }
}
