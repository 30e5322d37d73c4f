using System.Globalization;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Composition;

/// <summary>Pages that are too long to work on.</summary>
internal sealed class FileSizeRule : LintRule
{
    private const int MostLines = 300;
    private static readonly char[] LineEnds = ['\n', '\r'];

    private static readonly LintCode Code = new(
        "composition_file_too_large",
        "HF3403",
        FindingSeverity.Warning,
        "A page is long",
        "Small pages are easier to read, to change and to compare.",
        "Move scenes or layers into pages under compositions/ and mount them with data-composition-src.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        var text = page.RawSource;
        var lines = LinesBefore(text, 0, text.Length - 1) + 1;
        if (page.IsRegistryItem || lines <= MostLines)
        {
            yield break;
        }

        foreach (var (start, end) in Styles(text))
        {
            lines -= LinesBefore(text, start, end);
        }

        if (lines > MostLines)
        {
            yield return new Finding(Code, string.Format(CultureInfo.InvariantCulture, "The page has {0} lines beside its style sheets.", lines));
        }
    }

    /// <summary>How many lines end between two offsets. What ends at the very end of the page begins no further line.</summary>
    private static int LinesBefore(string text, int start, int end)
    {
        var lines = 0;
        for (var at = start; at < end && (at = text.IndexOfAny(LineEnds, at, end - at)) >= 0; at++)
        {
            lines += text[at] == '\n' || text[at + 1] != '\n' ? 1 : 0;
        }

        return lines;
    }

    private static IEnumerable<(int Start, int End)> Styles(string text)
    {
        const string open = "<style", close = "</style>";
        var at = 0;
        while (at < text.Length && text.IndexOf(open, at, StringComparison.OrdinalIgnoreCase) is >= 0 and var start)
        {
            at = start + open.Length;
            if (at < text.Length && text[at] != '$' && Members.IsNameCharacter(text[at]))
            {
                continue;
            }

            var content = text.IndexOf('>', at) + 1;
            var end = content == 0 ? -1 : text.IndexOf(close, content, StringComparison.OrdinalIgnoreCase);
            if (end < 0)
            {
                yield break;
            }

            at = end + close.Length;
            yield return (start, at);
        }
    }
}
