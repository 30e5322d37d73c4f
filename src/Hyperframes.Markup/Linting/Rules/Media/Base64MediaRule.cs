using System.Globalization;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Media;

/// <summary>Audio and video written into the page.</summary>
internal sealed class Base64MediaRule : LintRule
{
    private static readonly LintCode Code = new(
        "base64_media_prohibited",
        "HF3114",
        FindingSeverity.Error,
        "A medium is written into the page",
        "Base64 makes the page large, and the renderer reads media from files only.",
        "Put the medium into a file of the project and name its path.");

    private static readonly RulePattern Media = RulePattern.IgnoringCase("""src\s*=\s*["'](data:(?:audio|video)/[^;]+;base64,([A-Za-z0-9+/=]{20,}))["']""");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (page.Source.IndexOf(";base64,", StringComparison.OrdinalIgnoreCase) < 0)
        {
            yield break;
        }

        foreach (var match in Media.Matches(page.Source))
        {
            var data = match.Groups[2].Value;
            var size = Math.Round(data.Length * 3 / 4.0, MidpointRounding.AwayFromZero);
            var isInvented = data.Take(200).Distinct().Count() < 15 || (size > 1000 && size < 50_000);
            var kilobytes = (size / 1024).ToString("0", CultureInfo.InvariantCulture);
            var source = match.Groups[1].Value;
            yield return new Finding(Code, $"{kilobytes} KB of audio or video are written into the page{(isInvented ? " and look invented" : "")}.")
            {
                Snippet = Snippet.Of((source.Length > 80 ? source.Substring(0, 80) : source) + "..."),
                Offset = match.Index,
            };
        }
    }
}
