namespace Hyperframes.Linting.Templates;

/// <summary>
/// The rules that look at one tag, script or style sheet only. What they find in a template's literal text is in each output that has that text; about the page as a
/// whole only its output can be judged.
/// </summary>
internal static class TemplateRules
{
    private static readonly HashSet<string> Codes = new(
        [
            "video_missing_muted", "video_muted_with_declared_audio", "media_missing_id", "media_crossorigin_breaks_preview", "media_preload_none",
            "placeholder_media_url", "base64_media_prohibited", "self_closing_media_tag", "media_src_kind_mismatch",
            "color_grading_non_media", "color_grading_invalid_json", "color_grading_invalid_structure",
            "audio_group_timing_attrs", "audio_group_carve_attr", "speed_ramp_on_non_media",
            "deprecated_data_layer", "deprecated_data_end", "timed_element_missing_clip_class", "host_missing_composition_id",
            "invalid_variable_values_json", "invalid_composition_variables_declaration",
            "invalid_inline_script_syntax", "non_deterministic_code", "requestanimationframe_in_composition", "template_literal_selector",
            "gsap_repeat_ceil_overshoot", "gsap_repeat_floor_unclamped", "css_parse_error", "css_transition_used", "split_data_attribute_selector",
            "start_expression_invalid", "variable_declaration_inconsistent", "attribute_json_malformed", "unknown_attribute", "guide_dialect_attribute",
            "rule_gave_up", "page_not_checked",
        ],
        StringComparer.Ordinal);

    /// <summary>The rules that have such a code.</summary>
    public static IReadOnlyList<LintRule> All { get; } = [.. LintRuleCatalog.All.Where(rule => rule.Codes.Any(code => Codes.Contains(code.Code)))];

    /// <summary>Whether a finding holds for a template: rules may own other codes too.</summary>
    public static bool Holds(LintFinding finding) => Codes.Contains(finding.Code);
}
