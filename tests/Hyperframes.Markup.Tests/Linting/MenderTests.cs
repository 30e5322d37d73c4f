using Hyperframes.Linting;
using Hyperframes.TestData;

namespace Hyperframes.Markup.Tests.Linting;

public sealed class MenderTests
{
    public static TheoryData<string> Codes => new(CompositionMender.Codes);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_mend_belongs_to_a_code(string code) => LintRuleCatalog.Find(code).ShouldNotBeNull();

    [Fact]
    public void An_id_is_made_from_the_class_and_is_new() =>
        Mend("<p id=\"title\"></p><p class=\"clip title\" data-start=\"0\" data-duration=\"1\" data-track-index=\"1\">Hello</p>").ShouldContain("<p id=\"title-2\" class=\"clip title\"");

    [Fact]
    public void An_attribute_goes_with_the_space_before_it() =>
        Mend("<audio id=\"a\" src=\"a.mp3\" crossorigin=\"anonymous\" data-start=\"0\" data-duration=\"1\" data-track-index=\"1\"></audio>").ShouldContain("src=\"a.mp3\" data-start");

    [Fact]
    public void A_fragment_becomes_a_document() =>
        CompositionMender.Mend("<div id=\"root\" data-composition-id=\"main\" data-no-timeline data-duration=\"1\" data-width=\"1\" data-height=\"1\"></div>").Html
            .ShouldStartWith("<!doctype html>\n<html lang=\"en\">");

    [Fact]
    public void A_page_without_findings_stays_as_it_is()
    {
        var page = Wrap("<p id=\"a\">Hello</p>");
        CompositionMender.Mend(page).ShouldSatisfyAllConditions(result => result.Html.ShouldBe(page), result => result.Mended.ShouldBeEmpty());
    }

    [Fact]
    public void What_takes_a_decision_is_left() =>
        CompositionMender.Mend(Wrap("<style>#a { transition: opacity 1s; }</style>")).Mended.ShouldBeEmpty();

    [Fact]
    public void Of_two_tweens_at_once_the_later_one_overwrites() =>
        Mend(Script("tl.to(\"#a\", { x: 1, duration: 2 }, 0);\ntl.to(\"#a\", { x: 2, duration: 2 }, 1);")).ShouldContain("tl.to(\"#a\", { overwrite: \"auto\", x: 2, duration: 2 }, 1);");

    [Fact]
    public void A_hide_at_0_leaves_the_timeline() =>
        Mend(Script("tl.set(\"#a\", { opacity: 0 }, 0);\ntl.to(\"#a\", { opacity: 1, duration: 1 }, 1);")).ShouldContain("\ngsap.set(\"#a\", { opacity: 0 });\ntl.to");

    [Fact]
    public void Random_numbers_come_from_a_seed()
    {
        var page = Mend("<script>const a = Math.random(); // Math.random()\n</script>");
        page.ShouldContain("const a = seededRandom(); // Math.random()");
        page.ShouldContain("function seededRandom() {");
    }

    [Fact]
    public void A_centred_element_keeps_its_place_when_a_tween_moves_it()
    {
        var page = Mend("<style>#a { left: 50%; transform: translate(-50%, -50%) scale(0.9); color: red }</style>" + Script("tl.to(\"#a\", { x: 100, duration: 1 }, 0);"));
        page.ShouldContain("#a { left: 50%; color: red }");
        page.ShouldContain("gsap.set(\"#a\", { xPercent: -50, yPercent: -50, scale: 0.9 });\nconst tl = gsap.timeline");
    }

    [Fact]
    public void A_transform_that_GSAP_would_write_in_another_order_is_left() =>
        Mend("<style>#a { transform: rotate(5deg) translateY(20px) }</style>" + Script("tl.to(\"#a\", { y: 100, duration: 1 }, 0);")).ShouldContain("rotate(5deg) translateY(20px)");

    [Fact]
    public void What_lies_below_zero_gets_a_context_of_its_parent() =>
        Mend("<div id=\"b\" style=\"color: red;\"><p id=\"a\" style=\"z-index: -1\">x</p></div>").ShouldContain("<div id=\"b\" style=\"color: red; isolation: isolate\">");

    [Fact]
    public void A_mounted_root_is_styled_by_its_id() =>
        CompositionMender.Mend(
            "<!doctype html>\n<html><head><style>.card, .card .title, p { color: red }</style></head><body><div class=\"card\" data-composition-id=\"card\" data-no-timeline></div></body></html>",
            new LintOptions { IsSubComposition = true }).Html.ShouldContain("#root, #root .title, p { color: red }");

    [RecordedDataFact]
    public void Mending_recorded_pages_takes_findings_away_and_adds_none()
    {
        var options = new LintOptions { OwnRules = false };
        foreach (var recorded in RecordedLines.Read(RecordedData.At("conformance/lint/mutations.jsonl.gz")).Where((_, i) => i % 20 == 0))
        {
            var html = recorded.GetProperty("html").GetString()!;
            var before = CompositionValidator.Validate(html, options).CountBy(finding => finding.Code).ToDictionary();
            var result = CompositionMender.Mend(html, options);
            var after = CompositionValidator.Validate(result.Html, options).CountBy(finding => finding.Code).ToDictionary();
            after.ShouldAllBe(count => before.GetValueOrDefault(count.Key) >= count.Value);
            result.Mended.ShouldAllBe(mended => after.GetValueOrDefault(mended.Code) < before[mended.Code]);
        }
    }

    private static string Mend(string body) => CompositionMender.Mend(Wrap(body)).Html;

    private static string Script(string tweens) => $"<p id=\"a\">x</p>\n<script src=\"gsap.min.js\"></script>\n<script>\nconst tl = gsap.timeline({{ paused: true }});\n{tweens}\nwindow.__timelines = {{ main: tl }};\n</script>";

    private static string Wrap(string body) =>
        $"<!doctype html>\n<html><body>\n<div id=\"root\" data-composition-id=\"main\" data-no-timeline data-duration=\"10\" data-width=\"1920\" data-height=\"1080\">\n{body}\n</div>\n</body></html>\n";
}
