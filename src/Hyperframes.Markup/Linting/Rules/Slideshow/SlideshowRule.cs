using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Slideshow;

/// <summary>A page's slideshow: whether it can be read, and whether what it names exists.</summary>
internal sealed class SlideshowRule : LintRule
{
    private static readonly LintCode Invalid = new(
        "slideshow_invalid",
        "HF3801",
        FindingSeverity.Error,
        "The slideshow cannot be read",
        "Without a readable manifest the page is no slideshow.",
        "Write the manifest as JSON with a list of slides, each with the id of its scene.");

    private static readonly LintCode Unresolved = new(
        "slideshow_unresolved_ref",
        "HF3802",
        FindingSeverity.Error,
        "The slideshow names what does not exist",
        "A slide without a scene or with times that make no sense shows nothing.",
        "Name scenes by their data-composition-id, or give a start and an end.");

    public override IReadOnlyList<LintCode> Codes => [Invalid, Unresolved];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        var (manifest, problem) = SlideshowManifest.Read(page.Source);
        if (problem is not null)
        {
            yield return new Finding(
                Invalid,
                $"The slideshow cannot be read: {problem}.",
                "Write { \"slides\": [{ \"sceneId\": \"…\" }] } into the script element of the slideshow.");
        }

        foreach (var error in manifest is null ? [] : SlideshowCheck.ErrorsOf(manifest, Scenes(page)))
        {
            yield return new Finding(
                Unresolved,
                $"The slideshow does not fit the page: {error}.",
                "Let sceneId equal the data-composition-id of a scene with numeric times, or give startTime and endTime.");
        }
    }

    private static Dictionary<string, (double Start, double End)> Scenes(LintContext page)
    {
        var scenes = new Dictionary<string, (double Start, double End)>(StringComparer.Ordinal);
        foreach (var tag in page.Tags)
        {
            if (tag.Decoded("data-composition-id") is { Length: > 0 } id && IsScene(id) && !scenes.ContainsKey(id)
                && TimesOf(tag) is var (start, duration) && duration > 0)
            {
                scenes.Add(id, (start, start + duration));
            }
        }

        return scenes;
    }

    private static bool IsScene(string id)
    {
        var name = JsNumber.Trim(id).ToLowerInvariant();
        return name.Length > 0 && name != "main" && name.IndexOf("caption", StringComparison.Ordinal) < 0 && name.IndexOf("ambient", StringComparison.Ordinal) < 0;
    }

    private static (double Start, double Duration)? TimesOf(HtmlTag tag)
    {
        if (Number(tag.Attr("data-start")) is not { } start)
        {
            return null;
        }

        if (Number(tag.Attr("data-duration")) is { } duration)
        {
            return (start, duration);
        }

        return Number(tag.Attr("data-end") ?? tag.Attr("data-hf-authored-end")) is { } end && end > start ? (start, end - start) : null;
    }

    private static double? Number(string? text) => text is not null && JsNumber.ToNumber(text) is var number && JsNumber.IsFinite(number) ? number : null;
}
