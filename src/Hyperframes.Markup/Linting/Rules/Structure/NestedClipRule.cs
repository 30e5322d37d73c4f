namespace Hyperframes.Linting.Rules.Structure;

/// <summary>Clips that lie outside the times of the clip around them.</summary>
internal sealed class NestedClipRule : LintRule
{
    private static readonly LintCode Code = new(
        "nested_clip_never_visible",
        "HF3435",
        FindingSeverity.Warning,
        "A nested clip is never seen",
        "A nested data-start counts from the composition's start, and a clip is hidden with the clip around it.",
        "Give the inner clip a start inside the outer one's time.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (page.Shared(StructureTree.Of).Root is not { } root)
        {
            yield break;
        }

        var severity = page.Options.Host == LintHost.Studio ? FindingSeverity.Error : FindingSeverity.Warning;
        var pending = new Stack<StructureNode>(root.Rows().Where(row => !row.IsHost).Reverse());
        while (pending.Count > 0)
        {
            var parent = pending.Pop();
            foreach (var clip in parent.Rows())
            {
                if (!clip.IsHost)
                {
                    pending.Push(clip);
                }

                if (IsOutside(clip, parent))
                {
                    yield return Finding.On(
                        clip.Tag,
                        Code,
                        $"{clip.Label} lasts from {Seconds.Print(clip.Timing.Start ?? 0)} to {Seconds.Print(clip.Timing.End ?? 0)} s, but {parent.Label} around it only from {Seconds.Print(parent.Timing.Start ?? 0)} to {Seconds.Print(parent.Timing.End ?? 0)} s.")
                        with { ElementId = clip.Tag.Decoded("id"), Severity = severity };
                }
            }
        }
    }

    private static bool IsOutside(StructureNode clip, StructureNode parent) =>
        clip.Tag.Name != "audio" && clip.Tag.Decoded("data-hf-media-start-basis") != "global"
        && clip.Timing is { Start: { } start, End: { } end } && parent.Timing is { Start: { } outerStart, End: { } outerEnd }
        && !(end > outerStart && start < outerEnd);
}
