using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Json;

namespace Hyperframes.Linting.Rules.Slideshow;

/// <summary>A slide: which scene it shows, from when to when, where it stops, and where it leads.</summary>
internal sealed record Slide(string Scene, double? Start, double? End, IReadOnlyList<double> Fragments, IReadOnlyList<(string Id, string Target)> Hotspots);

/// <summary>A side track of slides that hotspots lead to.</summary>
internal sealed record SlideSequence(string Id, IReadOnlyList<Slide> Slides);

/// <summary>The slideshow that a page declares.</summary>
internal sealed record SlideshowManifest(IReadOnlyList<Slide> Slides, IReadOnlyList<SlideSequence> Sequences)
{
    private static readonly RulePattern Island = RulePattern.IgnoringCase(
        """<script[^>]*type=["']application/hyperframes-slideshow\+json["'][^>]*>([\s\S]*?)</script>""");

    /// <summary>Reads the page's manifest.</summary>
    /// <returns>The manifest, or what is wrong with it; neither where the page has none.</returns>
    public static (SlideshowManifest? Manifest, string? Problem) Read(string page)
    {
        if (page.IndexOf("hyperframes-slideshow", StringComparison.OrdinalIgnoreCase) < 0
            || Island.Match(page) is not { Success: true } island
            || JsNumber.Trim(island.Groups[1].Value) is not { Length: > 0 } json)
        {
            return (null, null);
        }

        var reading = JsonReader.Read(json);
        if (!reading.IsValid)
        {
            return (null, "it is not JSON: " + reading.Errors[0].Message);
        }

        return ReadManifest(reading.Root) is { } manifest ? (manifest, null) : (null, "its structure is not that of a slideshow");
    }

    private static SlideshowManifest? ReadManifest(JsonValue? root)
    {
        if (root is not JsonObject manifest || ReadSlides(manifest["slides"]) is not { } slides)
        {
            return null;
        }

        var sequences = new List<SlideSequence>();
        if (manifest["slideSequences"] is not { } declared)
        {
            return new SlideshowManifest(slides, sequences);
        }

        foreach (var item in declared is JsonArray array ? array.Items : [null!])
        {
            if (item is not JsonObject sequence || sequence["id"] is not JsonString id || sequence["label"] is not JsonString
                || ReadSlides(sequence["slides"]) is not { } own)
            {
                return null;
            }

            sequences.Add(new SlideSequence(id.Value, own));
        }

        return new SlideshowManifest(slides, sequences);
    }

    private static List<Slide>? ReadSlides(JsonValue? value)
    {
        if (value is not JsonArray array)
        {
            return null;
        }

        var slides = new List<Slide>();
        foreach (var item in array.Items)
        {
            if (ReadSlide(item) is not { } slide)
            {
                return null;
            }

            slides.Add(slide);
        }

        return slides;
    }

    private static Slide? ReadSlide(JsonValue item)
    {
        if (item is not JsonObject slide || slide["sceneId"] is not JsonString scene
            || slide["autoplay"] is { AsBoolean: null }
            || slide["fragments"] is not (null or JsonArray)
            || slide["hotspots"] is not (null or JsonArray))
        {
            return null;
        }

        var fragments = (slide["fragments"] as JsonArray)?.Items ?? [];
        var hotspots = (slide["hotspots"] as JsonArray)?.Items.Select(ReadHotspot).ToList() ?? [];
        return fragments.All(fragment => fragment is JsonNumber) && hotspots.TrueForAll(hotspot => hotspot is not null)
            ? new Slide(
                scene.Value,
                Number(slide["startTime"]),
                Number(slide["endTime"]),
                fragments.Select(fragment => ((JsonNumber)fragment).Value).ToList(),
                hotspots.ConvertAll(hotspot => hotspot!.Value))
            : null;
    }

    private static (string Id, string Target)? ReadHotspot(JsonValue item) =>
        item is JsonObject hotspot
        && hotspot["id"] is JsonString id && hotspot["label"] is JsonString && hotspot["target"] is JsonString target
        && (hotspot["region"] is not { } region || IsRegion(region))
            ? (id.Value, target.Value)
            : null;

    private static bool IsRegion(JsonValue value) =>
        value is JsonObject region && new[] { "x", "y", "w", "h" }.All(name => region[name] is JsonNumber number && JsNumber.IsFinite(number.Value));

    private static double? Number(JsonValue? value) => value is JsonNumber number ? number.Value : null;
}
