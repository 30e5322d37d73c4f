using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Media;

/// <summary>Audio groups without members.</summary>
internal sealed class AudioGroupMembersRule : LintRule
{
    private static readonly LintCode Code = new(
        "audio_group_no_members",
        "HF3126",
        FindingSeverity.Error,
        "An audio group has no members",
        "A group that no clip names does nothing: its volume, effects and automation are lost.",
        "Name the group in the data-audio-group of its clips, or remove it.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        var named = new HashSet<string>(
            page.Tags.Where(tag => tag.Name == "audio" || (tag.Name == "video" && AudibleVideo.Is(tag))).Select(tag => tag.Attr("data-audio-group") ?? "").Where(id => id.Length > 0),
            StringComparer.Ordinal);
        if (named.Count == 0 || page.Tags.Any(tag => tag.HasText("data-composition-src")))
        {
            yield break;
        }

        foreach (var group in page.Tags.Where(tag => tag.Name == "hf-audio-group" && tag.Id is { } id && !named.Contains(id)))
        {
            yield return Finding.On(group, Code, $"No clip belongs to the audio group #{group.Id}.");
        }
    }
}
