using Hyperframes.Linting;

namespace Hyperframes.Markup.Tests.Linting.Gsap;

/// <summary>Where a rule's condition ends: pages next to its samples.</summary>
public sealed class RuleConditionTests
{
    [Theory]
    [InlineData("overlapping_gsap_tweens", false, "tl.to('#a', { x: 1, duration: 1 }, 0); tl.to('#a', { y: 1, duration: 1 }, 0);")]
    [InlineData("overlapping_gsap_tweens", false, "tl.to('#a', { x: 1, duration: 1 }, 0); tl.to('#a', { x: 2, duration: 1 }, 1);")]
    [InlineData("overlapping_gsap_tweens", false, "tl.to('#a', { x: 1, duration: 2 }, 0); tl.to('#a', { x: 2, duration: 1, overwrite: 'auto' }, 1);")]
    [InlineData("overlapping_gsap_tweens", false, "tl.to({}, { x: 1, duration: 2 }, 0); tl.to({}, { x: 2, duration: 1 }, 1);")]
    [InlineData("overlapping_gsap_tweens", true, "const p = { x: 0 }; tl.to(p, { x: 1, duration: 2 }, 0); tl.to(p, { x: 2, duration: 1 }, 1);")]
    [InlineData("overlapping_gsap_tweens", true, "[0, 1].forEach((at) => { tl.to('#a', { x: 1, duration: 2 }, at); });")]
    [InlineData("gsap_repeated_fromto_without_baseline", false, "tl.set('#a', { x: 0 }, 0); tl.fromTo('#a', { x: 0 }, { x: 1, duration: 1 }, 1); tl.fromTo('#a', { x: 1 }, { x: 0, duration: 1 }, 3);")]
    [InlineData("gsap_repeated_fromto_without_baseline", false, "tl.fromTo('#a', { x: 0 }, { x: 1, duration: 1 }, 1); tl.fromTo('#a', { y: 1 }, { y: 0, duration: 1 }, 3);")]
    [InlineData("gsap_infinite_repeat", false, "tl.to('#a', { x: 1, repeat: -10 });")]
    [InlineData("gsap_infinite_repeat", false, "// repeat: -1")]
    [InlineData("gsap_repeat_ceil_overshoot", true, "// repeat: Math.ceil(a / b) - 1")]
    [InlineData("gsap_non_transform_motion", false, "tl.set('#a', { left: 1 });")]
    [InlineData("gsap_non_transform_motion", true, "gsap.to('#a', { fontSize: 20 });")]
    [InlineData("gsap_non_transform_motion", true, "tl.to('#a', { left: 1 }, unknown);")]
    [InlineData("gsap_relative_value_second_writer", false, "tl.fromTo('#a', { x: 0 }, { x: 9, duration: 2 }, 0); tl.to('.b', { x: '+=1', duration: 1 }, 1);")]
    [InlineData("gsap_repeat_refresh_relative_value", false, "tl.to('#a', { x: 1, repeatRefresh: true, onStart: () => f('+=1') });")]
    [InlineData("gsap_function_value_hazard", false, "tl.to('#a', { x: (i) => i.toFixed(1) });")]
    [InlineData("gsap_function_value_hazard", true, "tl.to('#a', { x: (el) => el.dataset.x });")]
    [InlineData("gsap_callback_dom_measurement", true, "function measure() { return box.getBBox().width; } function go() { measure(); } tl.to('#a', { x: 1, onComplete: go });")]
    [InlineData("gsap_callback_dom_measurement", false, "const size = box.offsetWidth; tl.call(() => { label.textContent = size; });")]
    [InlineData("gsap_timeline_return_used_as_tween", false, "const move = tl.to('#a', { x: 1 }); move.to('#b', { x: 1 });")]
    [InlineData("gsap_timeline_return_used_as_tween", true, "const move = tl.to('#a', { x: 1 }); move.kill();")]
    [InlineData("gsap_timeline_set_initial_hide", false, "tl.to('#a', { x: 1, duration: 1 }, 0); tl.set('#a', { opacity: 0 }, 0);")]
    [InlineData("gsap_timeline_set_initial_hide", false, "tl.set('#a', { opacity: 0, immediateRender: true }, 0);")]
    [InlineData("gsap_timeline_set_initial_hide", true, "tl.set('#a', { scale: 0 }, 0);")]
    [InlineData("gsap_animates_clip_element", false, "tl.to('.clip', { visibility: 'hidden' });")]
    [InlineData("gsap_animates_clip_element", true, "tl.set('#clip', { display: 'none' }, 1);")]
    [InlineData("gsap_undefined_css_variable", false, "tl.to('#a', { color: 'var(--x, red)', duration: 1 });")]
    [InlineData("gsap_undefined_css_variable", false, "tl.to('#a', { width: 'var(--x)', duration: 1 });")]
    [InlineData("missing_gsap_plugin", false, "class MotionPathPlugin { } tl.to('#a', { motionPath: p });")]
    [InlineData("media_runtime_src_mutation", true, "const v = document.querySelector('video'); v.setAttribute('src', 'b.mp4');")]
    [InlineData("media_runtime_src_mutation", false, "document.getElementById('a').src = 'b.mp4';")]
    [InlineData("invalid_inline_script_syntax", true, "let a; let a;")]
    [InlineData("invalid_inline_script_syntax", false, "if (tl) { return; }")]
    [InlineData("shader_unbounded_cosine_pow", true, "const f = 'void main() { x = pow(1.0 - max(0.0, dot(a, b)), 2.0); }';")]
    [InlineData("shader_unbounded_cosine_pow", false, "const f = 'float f() { return pow(1.0 - dot(a, b), 2.0); }';")]
    public void Script(string code, bool fires, string script) => Fires(code, script, "").ShouldBe(fires);

    [Theory]
    [InlineData("gsap_css_transform_conflict", true, "tl.to('.card', { y: 1, duration: 1 });", ".card { transform: translateY(10px); }")]
    [InlineData("gsap_css_transform_conflict", true, "tl.to('#a .card', { scale: 2, duration: 1 });", ".card { transform: scale(1.5); }")]
    [InlineData("gsap_css_transform_conflict", false, "tl.to('.card', { scale: 2, duration: 1 });", ".card { transform: translateY(10px); }")]
    [InlineData("gsap_css_transform_conflict", false, "tl.from('.card', { y: 1, duration: 1 });", ".card { transform: translateY(10px); }")]
    [InlineData("gsap_from_opacity_noop", false, "tl.from('.card', { opacity: 0.5, duration: 1 });", ".card { opacity: 0; }")]
    [InlineData("gsap_cold_seek_hidden_fromto_missing_reveal", false, "tl.fromTo('.card', { opacity: 1 }, { autoAlpha: 1, duration: 1 });", ".card { opacity: 0; }")]
    [InlineData("gsap_timeline_set_initial_hide", false, "tl.set('.card', { opacity: 0 }, 0);", ".card { opacity: 0; }")]
    [InlineData("svg_drawon_css_dasharray_conflict", false, "tl.to('.card', { strokeDasharray: '5 5' });", ".card { stroke-dasharray: 4 4; }")]
    [InlineData("svg_drawon_css_dasharray_conflict", false, "tl.to('.card', { strokeDasharray: 5 });", ".card { stroke-dasharray: 4; }")]
    [InlineData("font_family_without_font_face", false, "", ".card { font-family: Arial, 'Segoe UI', ui-serif, var(--font); }")]
    [InlineData("font_family_without_font_face", false, "", "@import url('https://fonts.googleapis.com/css2?family=Brand+Sans:wght@400&display=swap'); .card { font-family: 'Brand Sans'; }")]
    [InlineData("font_family_without_font_face", true, "", ".card { font-family: Brand; }")]
    public void Styled_script(string code, bool fires, string script, string css) => Fires(code, script, $"<style>{css}</style>").ShouldBe(fires);

    [Theory]
    [InlineData("invalid_inline_script_syntax", "<script>let a = ;</script>", "<script>\nlet b = ;</script>")]
    [InlineData("css_parse_error", "<style>a { b }</style>", "<style>\na { b }</style>")]
    public void Two_broken_texts_of_a_page_are_two_findings(string code, string first, string second) =>
        CompositionValidator.Validate($"<!doctype html><html><body><div id=\"root\"></div>{first}{second}</body></html>", LintOptions.Default)
            .Count(finding => finding.Code == code).ShouldBe(2);

    private static bool Fires(string code, string script, string head)
    {
        var page = $"""
            <!doctype html><html><head>{head}<script src="gsap.min.js"></script></head><body>
            <div id="root" data-composition-id="main" data-width="1920" data-height="1080" data-duration="10">
            <div id="a" class="card"></div><div id="clip" class="clip" data-start="0" data-duration="1"></div>
            <video id="v" src="a.mp4" muted data-start="0" data-duration="1"></video></div>
            <script>
            const tl = gsap.timeline();
            {script}
            window.__timelines = window.__timelines || {"{}"}; window.__timelines["main"] = tl;
            </script></body></html>
            """;
        return CompositionValidator.Validate(page, LintOptions.Default).Any(finding => finding.Code == code);
    }
}
