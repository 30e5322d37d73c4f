using System.Globalization;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Composition;

/// <summary>Tracks with many clips.</summary>
internal sealed class TrackDensityRule : LintRule
{
    private const int MostClips = 3;

    private static readonly LintCode Code = new(
        "timeline_track_too_dense",
        "HF3404",
        FindingSeverity.Warning,
        "A track holds many clips",
        "A timeline with few rows and few clips is easier to read and to change.",
        "Move groups of clips into pages under compositions/ and mount them with data-composition-src.");

    private static readonly RulePattern Caption = RulePattern.IgnoringCase("^(?:caption(?:[-_](?:group|word|line|block|cue|text))?|subtitle(?:[-_](?:group|line|cue|text))?|cg-.+)$");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page) =>
        page.Tags
            .Where(tag => tag.HasText("data-track-index") && tag.HasText("data-start") && tag.Name is not ("audio" or "script" or "style" or "video")
                && !tag.HasText("data-composition-id") && !tag.HasText("data-composition-src") && !IsCaption(tag))
            .GroupBy(tag => tag.Attr("data-track-index"), StringComparer.Ordinal)
            .Where(track => track.Count() > MostClips)
            .Select(track => new Finding(Code, string.Format(CultureInfo.InvariantCulture, "Track {0} holds {1} clips.", track.Key, track.Count())) { Offset = track.First().Index });

    private static bool IsCaption(HtmlTag tag) => tag.Classes.Any(Caption.IsMatch) || (tag.Id is { } id && Caption.IsMatch(id));
}
