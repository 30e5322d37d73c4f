using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Media;

/// <summary>What a video or audio element needs to be played by the engine.</summary>
internal sealed class MediaAttributesRule : LintRule
{
    private static readonly LintCode Start = new(
        "media_missing_data_start",
        "HF3115",
        FindingSeverity.Error,
        "A medium has no data-start",
        "The engine plays media by their start; without one the browser plays it as it likes.",
        "Add data-start, and data-duration when it ends before its source.");

    private static readonly LintCode Id = new(
        "media_missing_id",
        "HF3116",
        FindingSeverity.Error,
        "A medium has no id",
        "The renderer finds media by their id: an audio without one is silent, a video without one stands still.",
        "Give the element an id of its own.");

    private static readonly LintCode Source = new(
        "media_missing_src",
        "HF3117",
        FindingSeverity.Error,
        "A medium has no source",
        "There is nothing to load.",
        "Add src to the element, or a source element inside it.");

    private static readonly LintCode Fallback = new(
        "media_variable_src_no_fallback",
        "HF3118",
        FindingSeverity.Warning,
        "A variable source has nothing to fall back on",
        "A render without a value for the variable has no medium, and sound is taken from the written src only.",
        "Add a src that serves when the variable is not given.");

    private static readonly LintCode Preload = new(
        "media_preload_none",
        "HF3119",
        FindingSeverity.Warning,
        "A medium is not preloaded",
        "preload=\"none\" keeps the medium from being there when its frame is drawn.",
        "Remove preload, or write preload=\"auto\".");

    public override IReadOnlyList<LintCode> Codes => [Start, Id, Source, Fallback, Preload];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        var sources = page.Tags.Where(tag => tag.Name == "source" && tag.HasText("src")).ToList();
        foreach (var tag in page.Tags.Where(tag => tag.Name is "video" or "audio"))
        {
            var hasStart = tag.HasText("data-start");
            var hasSource = tag.HasText("src") || HasSourceChild(tag, sources);
            if (hasSource && !hasStart)
            {
                yield return Finding.On(tag, Start, $"{tag.Label} has a source but no data-start.");
            }

            if (hasStart && tag.Id is null)
            {
                yield return Finding.On(tag, Id, $"<{tag.Name}> has data-start but no id, so it will be {(tag.Name == "audio" ? "silent" : "a still")}.");
            }

            if (hasStart && tag.Id is not null && !hasSource)
            {
                yield return tag.Attr("data-var-src") is { } variable
                    ? Finding.On(tag, Fallback, $"{tag.Label} has only the variable \"{variable}\" as its source.")
                    : Finding.On(tag, Source, $"{tag.Label} has no source.");
            }

            if (tag.Attr("preload") == "none")
            {
                yield return Finding.On(tag, Preload, $"{tag.Label} has preload=\"none\".");
            }
        }
    }

    private static bool HasSourceChild(HtmlTag tag, List<HtmlTag> sources) =>
        (tag.CloseIndex ?? tag.EndIndex) is { } end
        && sources.Exists(child => child.Index > tag.Index && child.Index < end);
}
