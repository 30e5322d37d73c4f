using Hyperframes.Linting;
using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Tests.Linting;

public sealed class LintRunTests
{
    private const string Page = """
        <!doctype html>
        <html>
          <body>
            <!-- <p class="clip" data-start="1"></p> -->
            <div id="root" data-composition-id="main" data-no-timeline data-duration="10" data-width="1920" data-height="1080">
              <p id="hello" data-start="0" data-duration="2" data-track-index="1">Hello</p>
            </div>
          </body>
        </html>
        """;

    [Fact]
    public void A_finding_has_its_place_in_the_page_as_written() =>
        Codes(Page).ShouldBe([("timed_element_missing_clip_class", new LinePosition(6, 7))]);

    [Fact]
    public void Line_ends_of_Windows_count_once() =>
        Codes(Page.ReplaceLineEndings("\r\n")).ShouldBe([("timed_element_missing_clip_class", new LinePosition(6, 7))]);

    [Fact]
    public void Comments_are_not_judged() => Codes(Page).Count.ShouldBe(1);

    [Fact]
    public void Equal_findings_are_given_once() =>
        CompositionValidator.Validate(Page.Replace("</p>\n", "</p>\n<video src=\"a.mp4\"></video><video src=\"b.mp4\"></video>\n", StringComparison.Ordinal))
            .Count(finding => finding.Code == "media_missing_data_start").ShouldBe(1);

    [Fact]
    public void A_code_can_be_switched_off_or_raised()
    {
        Validate(null).ShouldBeEmpty();
        Validate(FindingSeverity.Error).Single().Severity.ShouldBe(FindingSeverity.Error);
    }

    [Fact]
    public void Own_rules_can_be_left_out()
    {
        var page = Page.Replace("id=\"hello\"", "id=\"root\" class=\"clip\"", StringComparison.Ordinal);
        CompositionValidator.Validate(page).Select(finding => finding.Code).ShouldBe(["duplicate_element_id"]);
        CompositionValidator.Validate(page, new LintOptions { OwnRules = false }).ShouldBeEmpty();
    }

    [Fact]
    public void A_template_page_is_judged_by_what_is_in_it() =>
        CompositionValidator.Validate("<template>\n  <div data-width=\"1\"></div>\n</template>", new LintOptions { IsSubComposition = true })
            .Select(finding => (finding.Code, finding.Position)).ShouldBe([("root_missing_composition_id", new LinePosition(2, 3))]);

    [Fact]
    public void Findings_print_as_builds_read_them() =>
        CompositionValidator.Validate(Page, new LintOptions { FilePath = "index.html" })[0].ToString()
            .ShouldStartWith("index.html(6,7): warning timed_element_missing_clip_class: ");

    private static List<(string, LinePosition?)> Codes(string page) => CompositionValidator.Validate(page).Select(finding => (finding.Code, finding.Position)).ToList();

    private static IReadOnlyList<LintFinding> Validate(FindingSeverity? severity) =>
        CompositionValidator.Validate(Page, new LintOptions { Severities = new Dictionary<string, FindingSeverity?> { ["timed_element_missing_clip_class"] = severity } });
}
