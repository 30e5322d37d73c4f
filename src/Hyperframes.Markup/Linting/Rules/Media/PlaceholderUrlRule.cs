using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Media;

/// <summary>Sources at services for placeholders.</summary>
internal sealed class PlaceholderUrlRule : LintRule
{
    private static readonly LintCode Code = new(
        "placeholder_media_url",
        "HF3113",
        FindingSeverity.Error,
        "A source is a placeholder",
        "Placeholder addresses are there for drafts and fail when the video is rendered.",
        "Use the real medium.");

    private static readonly RulePattern Placeholder = RulePattern.IgnoringCase(
        @"\b(?:placehold\.co|placeholder\.com|placekitten\.com|picsum\.photos|example\.com|via\.placeholder\.com|dummyimage\.com)\b");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page) =>
        page.Tags
            .Where(tag => tag.Name is "video" or "audio" or "img" && tag.Attr("src") is { } src && Placeholder.IsMatch(src))
            .Select(tag => Finding.On(tag, Code, $"{tag.Label} uses a placeholder: {Shorten(tag.Attr("src") ?? "")}"));

    private static string Shorten(string text) => text.Length > 80 ? text.Substring(0, 80) : text;
}
