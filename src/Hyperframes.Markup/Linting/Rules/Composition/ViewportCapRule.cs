namespace Hyperframes.Linting.Rules.Composition;

/// <summary>Frames larger than the tools that inspect them.</summary>
internal sealed class ViewportCapRule : LintRule
{
    private const int Cap = 4096;

    private static readonly LintCode Code = new(
        "composition_exceeds_inspection_viewport_cap",
        "HF3425",
        FindingSeverity.Warning,
        "The frame is larger than the tools can see",
        "A render has the whole frame, but check and snapshot look at 4096 pixels only and say nothing about the rest.",
        "Check what lies beyond 4096 pixels in a rendered video.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (page.Root is not { } root)
        {
            yield break;
        }

        var over = new[] { "data-width", "data-height" }
            .Where(name => root.Attr(name) is { } text && Reading.JsNumber.ParseInt(text) > Cap)
            .Select(name => $"{name}={Reading.JsNumber.Print(Reading.JsNumber.ParseInt(root.Attr(name)))}")
            .ToList();
        if (over.Count > 0)
        {
            yield return Finding.On(root, Code, $"{string.Join(" and ", over)} is more than the {Cap} pixels that check and snapshot see.") with { ElementId = null };
        }
    }
}
