using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Media;

/// <summary>Media written like XML.</summary>
internal sealed class SelfClosingMediaRule : LintRule
{
    private static readonly LintCode Code = new(
        "self_closing_media_tag",
        "HF3111",
        FindingSeverity.Error,
        "A media tag closes itself",
        "HTML ignores the slash, so the element stays open and hides everything behind it as its fallback content.",
        "Write a close tag: <video …></video>.");

    private static readonly RulePattern Tag = RulePattern.IgnoringCase(@"<(audio|video)\b[^>]*/>");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (!page.Tags.Any(tag => tag.Name is "audio" or "video") && page.Source.IndexOf("/>", StringComparison.Ordinal) < 0)
        {
            yield break;
        }

        foreach (var match in Tag.Matches(page.Source))
        {
            yield return new Finding(Code, $"<{match.Groups[1].Value}/> closes itself, which HTML does not know: what follows becomes invisible.")
            {
                ElementId = FlatTagReader.Read(match.Value).Tags.Select(tag => tag.Id).FirstOrDefault(id => id is not null),
                Snippet = Snippet.Of(match.Value),
                Offset = match.Index,
            };
        }
    }
}
