using Hyperframes.Markup.Json;

namespace Hyperframes.Linting.Rules.Media;

/// <summary>Carves that list clips one by one.</summary>
internal sealed class CarveSourcesRule : LintRule
{
    private static readonly LintCode Code = new(
        "audio_carve_ungrouped_sources",
        "HF3125",
        FindingSeverity.Warning,
        "A carve lists clips instead of a group",
        "A list of clips is forgotten when another voice is added, and then the music covers it.",
        "Put the voices into an hf-audio-group and name the group.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        HashSet<string>? groups = null;
        foreach (var tag in page.Tags)
        {
            if (tag.Decoded("data-fx-carve") is not { } raw || !raw.TrimStart().StartsWith("{", StringComparison.Ordinal))
            {
                continue;
            }

            var reading = JsonReader.Read(raw);
            if (reading.Errors.Count > 0 || reading.Root is not JsonObject carve || carve["sources"] is not JsonArray sources)
            {
                continue;
            }

            groups ??= new HashSet<string>(page.Tags.Where(group => group.Name == "hf-audio-group" && group.Id is not null).Select(group => group.Id!), StringComparer.Ordinal);
            var clips = sources.Items.OfType<JsonString>().Select(source => source.Value).Where(id => !groups.Contains(id)).ToList();
            if (clips.Count >= 2)
            {
                yield return Finding.On(tag, Code, $"This carve lists {clips.Count} clips ({string.Join(", ", clips)}) instead of a group.");
            }
        }
    }
}
