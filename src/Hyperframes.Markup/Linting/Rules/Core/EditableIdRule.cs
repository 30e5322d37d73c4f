namespace Hyperframes.Linting.Rules.Core;

/// <summary>Timed elements that an editor cannot name.</summary>
internal sealed class EditableIdRule : LintRule
{
    private static readonly LintCode Code = new(
        "studio_missing_editable_id",
        "HF3018",
        FindingSeverity.Warning,
        "A timed element has no id",
        "The Studio, agents and relative starts name an element by its id, so one without cannot be edited or followed.",
        "Give the element an id that says what it is.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var tag in page.Tags)
        {
            if (tag == page.Root || tag.Name is "script" or "style" or "link" or "meta" or "template" or "noscript" || !IsTimed(tag) || tag.HasText("id"))
            {
                continue;
            }

            var compositionId = tag.Decoded("data-composition-id");
            yield return Finding.On(tag, Code, $"{Describe(tag, compositionId)} has no id.") with
            {
                Selector = string.IsNullOrEmpty(compositionId) ? null : $"[data-composition-id=\"{compositionId}\"]",
            };
        }
    }

    private static bool IsTimed(Reading.HtmlTag tag) =>
        tag.HasText("data-start") || tag.HasText("data-track-index") || tag.HasText("data-track") || tag.HasText("data-composition-src") || tag.HasText("data-composition-file");

    private static string Describe(Reading.HtmlTag tag, string? compositionId)
    {
        var text = "<" + tag.Name;
        var name = tag.Attr("class")?.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(value => value != "clip");
        text += name is null ? "" : $" class=\"{name}\"";
        text += string.IsNullOrEmpty(compositionId) ? "" : $" data-composition-id=\"{compositionId}\"";
        text += tag.Attr("data-start") is { } start ? $" data-start=\"{start}\"" : "";
        text += (tag.Attr("data-track-index") ?? tag.Attr("data-track")) is { } track ? $" data-track-index=\"{track}\"" : "";
        return text + ">";
    }
}
