using static Hyperframes.Markup.Contract.AttributeStatus;
using static Hyperframes.Markup.Contract.AttributeValueType;

namespace Hyperframes.Markup.Contract;

/// <summary>Every attribute of the contract, once (section 5). The engine ignores a name that it does not know, silently; so nothing else may decide what is known.</summary>
public static class HyperframesAttributes
{
    private static readonly Dictionary<string, HyperframesAttribute> ByName;
    private static readonly List<HyperframesAttribute> Prefixes;

    static HyperframesAttributes()
    {
        All = [.. Composition(), .. Timing(), .. Media(), .. Variables(), .. Metadata(), .. Marks(), .. Unread()];
        ByName = All.Where(attribute => !attribute.IsPrefix).ToDictionary(attribute => attribute.Name, StringComparer.Ordinal);
        Prefixes = [.. All.Where(attribute => attribute.IsPrefix)];
    }

    /// <summary>All of them, in the order of the contract.</summary>
    public static IReadOnlyList<HyperframesAttribute> All { get; }

    /// <summary>The attribute of that name (lower case), or of its family; null when the contract has none.</summary>
    public static HyperframesAttribute? Find(string name)
        => ByName.TryGetValue(name, out var attribute) ? attribute : FindPrefix(name);

    private static HyperframesAttribute? FindPrefix(string name)
        => Prefixes.FirstOrDefault(prefix => name.StartsWith(prefix.Name, StringComparison.Ordinal));

    /// <summary>The attribute that a misspelt name most likely stands for; only such as authors write.</summary>
    public static HyperframesAttribute? Nearest(string name)
        => NearestName.Of(name, All.Where(a => a.Status is Authored or Optional && !a.IsPrefix).Select(a => a.Name)) is { } near ? ByName[near] : null;

    private static HyperframesAttribute[] Composition() =>
    [
        Of("data-composition-id", "root host", Text, Authored, "5.1", "Identity of a composition: timeline key and CSS scope."),
        Of("data-composition-src", "host", AttributeValueType.Path, Authored, "2.1", "File that is mounted here, from the project root."),
        Of("data-composition-file", "host", AttributeValueType.Path, Generated, "5.1", "The mounted file, after mounting."),
        Of("data-composition-variables", "html root", AttributeValueType.Json, Authored, "13.1", "Declares variables: a JSON array."),
        Of("data-variable-values", "host", AttributeValueType.Json, Authored, "13.3", "Values of the mounted composition's variables: a JSON object.") with { Default = "{}" },
        Of("data-width", "root host", Integer, Authored, "1.3", "Width of the canvas in pixels.") with { Min = 1 },
        Of("data-height", "root host", Integer, Authored, "1.3", "Height of the canvas in pixels.") with { Min = 1 },
        Of("data-fps", "root", AttributeValueType.FrameRate, Optional, "4.6", "Default frames a second.") with { Min = 1, Max = 240, Default = "30" },
        Of("data-no-timeline", "root host", Presence, Authored, "14.1", "No timeline will be registered for this composition; without it the engine waits 45 s."),
        Of("data-root", "root", Choice, Optional, "1.2", "Makes this element the root at run time.") with { Choices = ["true"] },
        Of("data-requires-webgpu", "root", Presence, Optional, "14.2", "The render fails without a WebGPU adapter."),
        Of("data-composition-duration", "html", Seconds, Deprecated, "4.6", "Length of the older document form.") with { Instead = "data-duration" },
        Of("data-composition-width", "html", Integer, Deprecated, "5.1", "Width of the older document form.") with { Instead = "data-width" },
        Of("data-composition-height", "html", Integer, Deprecated, "5.1", "Height of the older document form.") with { Instead = "data-height" },
        Of("data-resolution", "html", Text, Deprecated, "5.1", "Size preset of the older document form.") with { Instead = "data-width" },
        Of("data-hf-snippet", "any", Presence, Optional, "1.1", "The file is a part, not a composition."),
        .. Each("data-hf-root data-hf-allow-root-edit data-hf-group", "any", Text, Studio, "5.1", "Editing aid."),
        .. Each(
            "data-hf-original-composition-id data-hf-inner-root data-hf-authored-id data-hf-authored-duration data-hf-authored-end data-hf-var-scope "
            + "data-hf-composition-variables data-hf-inlined-src data-hf-svg-reference-aliases data-hf-scene data-hf-scene-fonts data-hf-scene-no-swap "
            + "data-hf-after-fonts-fallback",
            "any", Text, Generated, "5.1", "The compiler's bookkeeping."),
        Of("data-hf-preview-", "any", Text, Generated, "5.1", "Live swap of scenes in the studio.") with { IsPrefix = true },
    ];

    private static HyperframesAttribute[] Timing() =>
    [
        Of("data-start", "any", Start, Authored, "4.1", "When it enters: seconds, or the end of another element with an offset.") with { Min = 0, Default = "0" },
        Of("data-duration", "any", Seconds, Authored, "4.3", "How long it is there; above 0.") with { Min = 0 },
        Of("data-track-index", "any", Integer, Authored, "4.5", "Display lane.") with { Default = "0" },
        Of("data-end", "any", Seconds, Deprecated, "5.2", "Older way to say when it leaves.") with { Instead = "data-duration" },
        Of("data-layer", "any", Integer, Deprecated, "5.2", "Older lane.") with { Instead = "data-track-index" },
        Of("data-track", "any", Integer, Deprecated, "5.2", "Older name of the lane.") with { Instead = "data-track-index" },
        Of("data-track-kind", "any", Choice, Optional, "5.2", "Kind of the lane.") with { Choices = ["video", "audio", "captions", "graphics"] },
        Of("data-hidden", "any", Presence, Authored, "4.4", "Neither shown nor heard."),
        .. Each(
            "data-hf-auto-start data-hf-inferred-duration data-hf-clip-hidden data-hf-hidden-clip-contents data-hf-upcoming data-hf-first-pass-hide "
            + "data-hf-skip-hidden-images",
            "any", Text, Generated, "5.2", "The engine's mark."),
    ];

    private static HyperframesAttribute[] Media() =>
    [
        Of("data-media-start", "video audio", Seconds, Authored, "5.3", "Where in the source the clip begins.") with { Min = 0, Default = "0" },
        Of("data-playback-start", "host video audio", Seconds, Authored, "2.1", "Where the mounted composition begins; on media write data-media-start.") with { Min = 0, Default = "0" },
        Of("data-playback-rate", "video audio host", Number, Optional, "5.3", "Speed; sound keeps its pitch.") with { Min = 0.1, Max = 10, Default = "1" },
        Of("data-volume", "audio video group", Number, Authored, "5.3", "Linear gain; 3.981 is +12 dB.") with { Min = 0, Max = 3.981, Default = "1" },
        Of("data-has-audio", "video", AttributeValueType.Boolean, Authored, "7.1", "Whether the video's own sound is heard."),
        Of("data-loop", "img audio", Choice, Optional, "5.3", "Keeps an animated picture running.") with { Choices = ["true"] },
        Of("data-fade-in", "audio video", Seconds, Optional, "5.3", "Linear fade at the beginning of the clip.") with { Min = 0, Default = "0" },
        Of("data-fade-out", "audio video", Seconds, Optional, "5.3", "Linear fade at the end of the clip.") with { Min = 0, Default = "0" },
        Of("data-hf-media-start-basis", "media", Choice, Optional, "5.3", "Whether data-start counts from the composition or from the root.") with { Choices = ["local", "global"], Default = "local" },
        Of("data-link", "media", Text, Studio, "5.3", "Clips edited together."),
        Of("data-sync-origin", "video audio", Text, Studio, "5.3", "Common source of clips that must keep in step."),
        Of("data-automation", "media group root", AttributeValueType.Json, Optional, "7.4", "Automation lanes."),
        Of("data-fx-chain", "audio video group root", AttributeValueType.Json, Optional, "7.3", "Audio effects."),
        Of("data-fx-carve", "audio", AttributeValueType.Json, Studio, "7.5", "Asks the studio to duck under voices."),
        Of("data-audio-group", "audio video", Id, Optional, "7.2", "The bus that this clip belongs to."),
        Of("data-color-grading", "img video", AttributeValueType.Json, Optional, "8", "Colour grading: a preset id or JSON."),
        .. Each("data-source-duration data-source-width data-source-height", "media host", Number, Studio, "5.3", "Facts about the source."),
        .. Each("data-aroll data-media-source data-thumbnail-url", "media host", Text, Studio, "5.3", "The studio's note."),
        .. Each(
            "data-hf-render-id data-hf-group-render-id data-hf-prepared-gif data-hf-media-codec-map data-hf-color-grading-source-hidden "
            + "data-hf-authored-opacity data-hf-color-grading-canvas",
            "any", Text, Generated, "5.3", "The pipeline's mark."),
    ];

    private static HyperframesAttribute[] Variables() =>
    [
        Of("data-var-text", "any", Id, Authored, "13.4", "The variable that replaces this element's own text."),
        Of("data-var-src", "img video audio source", Id, Authored, "13.4", "The variable that replaces src."),
        Of("data-vfx-chain", "any", AttributeValueType.Json, Optional, "9", "Layer effects."),
        Of("data-vfx-for", "canvas", Id, Optional, "9", "The element that this canvas captures."),
        Of("data-vfx-ref-visible", "any", Presence, Optional, "9", "Keeps a layer visible that an effect refers to."),
        Of("data-lottie-src", "any", AttributeValueType.Path, Optional, "5.4", "Read by the linter only."),
        Of("data-hf-3d", "canvas", Presence, Generated, "5.4", "Bookkeeping for 3D."),
    ];

    private static HyperframesAttribute[] Metadata() =>
    [
        Of("data-timeline-role", "any", Choice, Studio, "5.5", "Role in the studio's timeline.") with { Choices = ["music", "overlay", "persistent-overlay"] },
        Of("data-timeline-priority", "any", Number, Studio, "5.5", "Order in the studio's timeline."),
        .. Each(
            "data-timeline-label data-timeline-group data-timeline-locked data-label data-name data-type data-color data-font-size data-font-weight "
            + "data-font-family data-text-shadow data-custom-styles data-hf-custom data-hf-id data-hf-edit-original-translate data-figma-id data-figma-rasterize data-figma-unresolved",
            "any", Text, Studio, "5.5", "The studio's note."),
        .. Each("data-x data-y data-scale data-opacity data-hf-edit-base-x data-hf-edit-base-y", "any", Number, Studio, "5.5", "The studio's note."),
        .. Each("data-keyframes data-zoom-keyframes", "any", AttributeValueType.Json, Studio, "5.5", "The studio's note."),
        .. Each("data-text-outline data-text-highlight data-hf-studio-", "any", Text, Studio, "5.5", "The studio's note.").Select(family => family with { IsPrefix = true }),
    ];

    private static HyperframesAttribute[] Marks() =>
    [
        .. Each(
            "data-hyperframes-ignore data-hf-ignore data-no-inspect data-no-pick data-hyperframes-picker-ignore data-hyperframes-picker-block",
            "any", Presence, Optional, "5.6", "Not to be picked in the studio."),
        Of("data-no-capture", "any", Presence, Optional, "5.6", "Left out of scene captures of shader transitions."),
        Of("data-layout-check", "any", Choice, Optional, "5.6", "Left out of the layout audit.") with { Choices = ["ignore"] },
        .. Each(
            "data-layout-ignore data-layout-allow-overflow data-layout-allow-overlap data-layout-allow-occlusion data-layout-allow-caption-zone "
            + "data-layout-allow-orbit data-layout-boundary data-layout-bleed",
            "any", Presence, Optional, "5.6", "Says what the layout audit accepts here."),
        Of("data-layout-name", "any", Text, Optional, "5.6", "Name in the layout audit."),
    ];

    private static HyperframesAttribute[] Unread() =>
    [
        Of("data-hf-src", "media", Id, Deprecated, "5.7", "Nothing reads it.") with { Instead = "data-var-src" },
        Of("data-hf-volume", "media", Number, Deprecated, "5.7", "Nothing reads it.") with { Instead = "data-volume" },
        Of("data-hf-start", "any", Seconds, Deprecated, "5.7", "Nothing reads it.") with { Instead = "data-start" },
    ];

    private static HyperframesAttribute Of(string name, string elements, AttributeValueType type, AttributeStatus status, string section, string meaning)
        => new(name, elements.Split(' '), type, status, section, meaning);

    private static IEnumerable<HyperframesAttribute> Each(string names, string elements, AttributeValueType type, AttributeStatus status, string section, string meaning)
        => names.Split(' ').Select(name => Of(name, elements, type, status, section, meaning));
}
