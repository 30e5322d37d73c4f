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

    [RecordedDataFact]
    public void Mending_recorded_pages_takes_findings_away_and_adds_none()
    {
        var sample = RecordedLines.Read(RecordedData.At("conformance/lint/mutations.jsonl.gz")).Where((_, i) => i % 60 == 0).ToList();
        foreach (var recorded in sample)
        {
            var html = recorded.GetProperty("html").GetString()!;
            var options = new LintOptions { OwnRules = false };
            var before = CompositionValidator.Validate(html, options);
            var result = CompositionMender.Mend(html, options);
            var after = CompositionValidator.Validate(result.Html, options);
            var rarer = before.CountBy(finding => finding.Code).ToDictionary();
            after.CountBy(finding => finding.Code).ShouldAllBe(count => rarer.GetValueOrDefault(count.Key) >= count.Value);
        }
    }

    private static string Mend(string body) => CompositionMender.Mend(Wrap(body)).Html;

    private static string Wrap(string body) =>
        $"<!doctype html>\n<html><body>\n<div id=\"root\" data-composition-id=\"main\" data-no-timeline data-duration=\"10\" data-width=\"1920\" data-height=\"1080\">\n{body}\n</div>\n</body></html>\n";
}
