using Hyperframes.Linting.Reading;
using Hyperframes.Linting.Rules.Composition;

namespace Hyperframes.Linting.Mending;

/// <summary>What can be mended, in the order in which it is tried: what makes a document of the page first, then roots, then elements.</summary>
internal static class Mends
{
    private const string DocumentStart = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n</head>\n<body>\n";
    private const string DocumentEnd = "\n</body>\n</html>\n";

    private static readonly RulePattern Viewport = RulePattern.IgnoringCase("""<meta[^>]*name=["']viewport["'][^>]*content=["']width=(\d+),\s*height=(\d+)""");
    private static readonly RulePattern CanvasSize = RulePattern.IgnoringCase(@"(?:html|body|#root|#stage)[^{}]*\{(?:[^}]*?[^\w}-])?width:\s*(\d+)px(?:[^}]*?[^\w}-])height:\s*(\d+)px");
    private static readonly RulePattern CssClimb = RulePattern.IgnoringCase("""url\(\s*["']?((?:\.\./)+)""");

    /// <summary>Each code with its mend.</summary>
    public static IReadOnlyList<(string Code, Mend Mend)> All { get; } =
    [
        ("standalone_composition_wrapped_in_template", Unwrap),
        ("root_composition_missing_html_wrapper", WrapDocument),
        ("root_missing_composition_id", (page, _, tag) => tag is null ? [] : [page.Set(tag, "data-composition-id", tag.Id ?? "main")]),
        ("root_missing_dimensions", SetSize),
        ("missing_timeline_registry", SayNoTimeline),
        ("missing_data_no_timeline", (page, _, tag) => tag is null ? [] : [page.Set(tag, "data-no-timeline", null)]),
        ("self_closing_media_tag", CloseTag),
        ("invalid_parent_traversal_in_asset_path", StayInside),
        ("host_missing_composition_id", (page, _, tag) => tag is null ? [] : [page.Set(tag, "data-composition-id", page.NewId(StemOf(tag.Attr("data-composition-src") ?? "")))]),
        ("media_missing_data_start", SetStart),
        ("media_missing_id", SetId),
        ("studio_missing_editable_id", SetId),
        ("video_missing_muted", (page, _, tag) => tag is null ? [] : [page.Set(tag, "data-has-audio", "true")]),
        ("video_muted_with_declared_audio", Without("muted")),
        ("media_crossorigin_breaks_preview", Without("crossorigin")),
        ("media_preload_none", Without("preload")),
        ("caption_track_kind_missing", (page, _, tag) => tag is null ? [] : [page.Set(tag, "data-track-kind", "captions")]),
        ("timed_element_missing_clip_class", (page, _, tag) => tag is null ? [] : [page.Set(tag, "class", (tag.Attr("class") + " clip").Trim())]),
        ("nested_media_start_basis_ambiguous", (page, _, tag) => tag is null ? [] : [page.Set(tag, "data-hf-media-start-basis", "local")]),
        ("deprecated_data_layer", RenameLayer),
        ("deprecated_data_end", ReplaceEnd),
        ("split_data_attribute_selector", SplitSelector),
        ("visible_markup_comment", HideComment),
        ("color_grading_non_media", Without("data-color-grading")),
        ("audio_group_timing_attrs", Without("data-start", "data-duration", "data-track-index")),
        ("audio_group_carve_attr", Without("data-fx-carve")),
        ("linked_clip_orphan", Without("data-link")),
        ("root_composition_duration_derived", SetLength),
        ("subcomposition_blanks_before_host", FillVideo),
        ("negative_z_index", CssMends.Isolate),
        ("caption_text_overflow_risk", CssMends.LimitWidth),
        ("caption_container_relative_position", CssMends.PlaceAbsolutely),
        ("subcomposition_root_styled_by_class", CssMends.StyleRootById),
        ("gsap_from_opacity_noop", CssMends.Unhide),
        ("gsap_css_transform_conflict", TransformMend.MoveToScript),
        ("overlapping_gsap_tweens", ScriptMends.Overwrite),
        ("gsap_timeline_set_initial_hide", ScriptMends.HideAtOnce),
        ("non_deterministic_code", ScriptMends.DrawFromSeed),
        ("gsap_repeat_ceil_overshoot", ScriptMends.RoundDown),
        ("gsap_repeat_floor_unclamped", ScriptMends.RoundDown),
    ];

    private static Mend Without(params string[] names) => (page, _, tag) => tag is null ? [] : names.SelectMany(name => page.Remove(tag, name));

    private static IEnumerable<TextEdit> Unwrap(MendPage page, LintFinding finding, HtmlTag? tag)
    {
        var templates = page.Read.Tags.Where(candidate => candidate.Name == "template").ToList();
        if (templates.Count != 1 || templates[0].CloseIndex is not { } close || page.Html.Substring(0, templates[0].Index).Trim().Length > 0)
        {
            return [];
        }

        var end = page.Html.IndexOf('>', Math.Min(close, page.Html.Length - 1));
        return end < 0 || page.Html.Substring(end + 1).Trim().Length > 0
            ? []
            : [new TextEdit(0, templates[0].End, DocumentStart), new TextEdit(close, page.Html.Length - close, DocumentEnd)];
    }

    private static IEnumerable<TextEdit> WrapDocument(MendPage page, LintFinding finding, HtmlTag? tag) =>
        page.Read.Tags.Any(candidate => candidate.Name is "html" or "body" or "head")
            ? []
            : [new TextEdit(0, 0, DocumentStart), new TextEdit(page.Html.Length, 0, DocumentEnd)];

    private static IEnumerable<TextEdit> SetSize(MendPage page, LintFinding finding, HtmlTag? tag)
    {
        var size = Viewport.Match(page.Html) is { Success: true } viewport ? viewport : CanvasSize.Match(page.Html);
        return tag is null || !size.Success
            ? []
            : new[] { ("data-width", size.Groups[1].Value), ("data-height", size.Groups[2].Value) }
                .Where(side => !tag.HasText(side.Item1))
                .Select(side => page.Set(tag, side.Item1, side.Item2));
    }

    private static IEnumerable<TextEdit> SayNoTimeline(MendPage page, LintFinding finding, HtmlTag? tag) =>
        tag is null || page.MayHaveTimeline || !tag.HasText("data-composition-id") ? [] : [page.Set(tag, "data-no-timeline", null)];

    private static IEnumerable<TextEdit> CloseTag(MendPage page, LintFinding finding, HtmlTag? tag)
    {
        if (page.OffsetOf(finding) is not { } start || page.Html.IndexOf("/>", start, StringComparison.Ordinal) is not (>= 0 and var slash))
        {
            return [];
        }

        var name = string.Compare(page.Html, start + 1, "audio", 0, 5, StringComparison.OrdinalIgnoreCase) == 0 ? "audio" : "video";
        return [new TextEdit(slash, 2, $"></{name}>")];
    }

    private static IEnumerable<TextEdit> StayInside(MendPage page, LintFinding finding, HtmlTag? tag)
    {
        var depth = (page.Options.CompositionPath ?? "index.html").Split('/').Length - 1;
        foreach (var attribute in page.Read.Tags.SelectMany(candidate => new[] { candidate.Find("src"), candidate.Find("href") }).OfType<TagAttribute>())
        {
            if (Climb(page.Html, attribute.ValueStart, depth) is { } edit)
            {
                yield return edit;
            }
        }

        foreach (var climb in CssClimb.Matches(page.Html))
        {
            if (Climb(page.Html, climb.Groups[1].Index, depth) is { } edit)
            {
                yield return edit;
            }
        }
    }

    /// <summary>Takes away the steps that climb above the project's root.</summary>
    private static TextEdit? Climb(string html, int start, int depth)
    {
        var steps = 0;
        while (start >= 0 && string.CompareOrdinal(html, start + (steps * 3), "../", 0, 3) == 0)
        {
            steps++;
        }

        return steps > depth ? new TextEdit(start, (steps - depth) * 3, "") : null;
    }

    private static IEnumerable<TextEdit> SetStart(MendPage page, LintFinding finding, HtmlTag? tag)
    {
        if (tag is null)
        {
            yield break;
        }

        yield return page.Set(tag, "data-start", "0");
        if (tag.Id is null)
        {
            yield return page.Set(tag, "id", page.NewId(tag.Name));
        }

        if (tag.Name == "video" && !tag.Has("muted") && !tag.Has("data-has-audio"))
        {
            yield return page.Set(tag, "data-has-audio", "true");
        }
    }

    private static IEnumerable<TextEdit> SetLength(MendPage page, LintFinding finding, HtmlTag? tag) =>
        tag is not null && page.Context.Root is { } root && DurationSourceRule.LengthOfClips(page.Context, root) is { } length
            ? [page.Set(tag, "data-duration", JsNumber.Print(Math.Round(length, 6)))]
            : [];

    private static IEnumerable<TextEdit> FillVideo(MendPage page, LintFinding finding, HtmlTag? tag) =>
        tag is not null && page.Context.Root?.Number("data-duration") is { } length && tag.Number("data-start") is { } start && length > start
            ? [page.Set(tag, "data-duration", JsNumber.Print(Math.Round(length - start, 6)))]
            : [];

    private static IEnumerable<TextEdit> SetId(MendPage page, LintFinding finding, HtmlTag? tag) =>
        tag is null ? [] : [page.Set(tag, "id", page.NewId(tag.Attr("data-composition-id") ?? tag.Classes.FirstOrDefault(name => name != "clip") ?? tag.Name))];

    private static IEnumerable<TextEdit> RenameLayer(MendPage page, LintFinding finding, HtmlTag? tag) =>
        tag is null ? [] : tag.Has("data-track-index") ? page.Remove(tag, "data-layer") : page.Rename(tag, "data-layer", "data-track-index");

    private static IEnumerable<TextEdit> ReplaceEnd(MendPage page, LintFinding finding, HtmlTag? tag)
    {
        if (tag is null)
        {
            return [];
        }

        if (tag.HasText("data-duration"))
        {
            return page.Remove(tag, "data-end");
        }

        return tag.Number("data-end") is { } end && (tag.Number("data-start") ?? (tag.HasText("data-start") ? null : 0)) is { } start && end > start && tag.Find("data-end") is { } attribute
            ? [new TextEdit(attribute.NameStart, attribute.NameLength, "data-duration"), new TextEdit(attribute.ValueStart, attribute.ValueLength, JsNumber.Print(Math.Round(end - start, 6)))]
            : [];
    }

    private static IEnumerable<TextEdit> SplitSelector(MendPage page, LintFinding finding, HtmlTag? tag)
    {
        if (finding.Selector is not { } selector || page.Html.IndexOf(selector, StringComparison.Ordinal) is not (>= 0 and var start)
            || selector.IndexOf(" data-", StringComparison.Ordinal) is not (>= 0 and var space))
        {
            return [];
        }

        return [new TextEdit(start + space, 1, "][")];
    }

    private static IEnumerable<TextEdit> HideComment(MendPage page, LintFinding finding, HtmlTag? tag)
    {
        if (page.OffsetOf(finding) is not { } start || page.Html.IndexOf("*/", start, StringComparison.Ordinal) is not (>= 0 and var end)
            || string.CompareOrdinal(page.Html, start, "/*", 0, 2) != 0 || page.Html.Substring(start, end - start).Contains("--"))
        {
            return [];
        }

        return [new TextEdit(start, 2, "<!--"), new TextEdit(end, 2, "-->")];
    }

    private static string StemOf(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        return name.LastIndexOf('.') is > 0 and var dot ? name.Substring(0, dot) : name;
    }
}
