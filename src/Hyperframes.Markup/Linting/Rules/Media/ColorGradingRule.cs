using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Json;

namespace Hyperframes.Linting.Rules.Media;

/// <summary>Colour grading that does nothing or not what it says.</summary>
internal sealed class ColorGradingRule : LintRule
{
    private static readonly LintCode NonMedia = new(
        "color_grading_non_media",
        "HF3105",
        FindingSeverity.Error,
        "Colour grading stands on an element without pixels of its own",
        "The shader grades video and img elements only.",
        "Move data-color-grading to the video or img element itself.");

    private static readonly LintCode Json = new(
        "color_grading_invalid_json",
        "HF3106",
        FindingSeverity.Error,
        "Colour grading is not JSON",
        "A value that begins like JSON and is none is ignored as a whole.",
        "Correct the JSON, or write the name of a preset.");

    private static readonly LintCode Structure = new(
        "color_grading_invalid_structure",
        "HF3107",
        FindingSeverity.Error,
        "Colour grading has a key or value that does not exist",
        "The runtime ignores what it does not know and what is out of range, so the picture is not graded as written.",
        "Use the documented keys and ranges.");

    public override IReadOnlyList<LintCode> Codes => [NonMedia, Json, Structure];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var tag in page.Tags)
        {
            if (tag.Decoded("data-color-grading") is not { } raw)
            {
                continue;
            }

            if (tag.Name is not ("video" or "img"))
            {
                yield return Finding.On(tag, NonMedia, $"data-color-grading on <{tag.Name}> has no effect.");
                continue;
            }

            var text = JsNumber.Trim(raw);
            if (text.Length == 0 || text[0] is not ('{' or '['))
            {
                continue;
            }

            var reading = JsonReader.Read(text);
            if (reading.Errors.Count > 0 || reading.Root is not { } root)
            {
                yield return Finding.On(tag, Json, "data-color-grading is not JSON, so nothing is graded.");
                continue;
            }

            foreach (var (path, problem) in ColorGradingContract.Check(root))
            {
                yield return Finding.On(tag, Structure, $"data-color-grading: {path} {problem}.");
            }
        }
    }
}
