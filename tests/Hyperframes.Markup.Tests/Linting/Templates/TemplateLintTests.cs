using Hyperframes.Linting;
using Hyperframes.TestData;

namespace Hyperframes.Markup.Tests.Linting.Templates;

public sealed class TemplateLintTests
{
    [Theory]
    [InlineData("<video id=\"a\" src=\"a.mp4\" data-start=\"1\"></video>", "video_missing_muted")]
    [InlineData("{{ for c in clips }}<p data-start=\"0\">{{ c }}</p>{{ end }}", "timed_element_missing_clip_class")]
    [InlineData("<div data-start=\"0\" class=\"clip\" data-layer=\"1\">{{ x }}</div>", "deprecated_data_layer")]
    [InlineData("<p data-strat=\"0\" data-start=\"1\" class=\"clip\">{{ x }}</p>", null)]
    [InlineData("<p data-strat=\"0\" class=\"clip\">{{ x }}</p><i data-track-index=\"1\"></i>", "unknown_attribute")]
    [InlineData("<p data-start=\"{{ x }}\">a</p>", null)]
    [InlineData("<p {{ if x }}class=\"clip\"{{ end }} data-start=\"1\">a</p>", null)]
    [InlineData("<p data-start={{x}} >a</p>", null)]
    [InlineData("<p title=\"{{ \"}}>\" }}\" data-start=\"1\">a</p>", null)]
    [InlineData("<p title=\"{{ {a:{b:1}} }}\" data-start=\"1\">a</p>", null)]
    [InlineData("<i data-start=\"{{ 1 # }}\">a</i>", null)]
    [InlineData("{{ # <p data-start=\"1\"> }}", null)]
    [InlineData("{%{<p data-start=\"1\">{{ x }}</p>}%}", "timed_element_missing_clip_class")]
    [InlineData("<i data-start=\"{{ x }}\"></i><script>const a = ;</script>", "invalid_inline_script_syntax")]
    [InlineData("<i data-start=\"{{ x }}\"></i><script>const a = {{ x }};</script>", null)]
    [InlineData("<i data-start=\"{{ x }}\"></i><style>a { transition: opacity 1s }</style>", "css_transition_used")]
    [InlineData("<i data-start=\"{{ x }}\"></i><style>a { color: {{ x }}; transition: opacity 1s }</style>", null)]
    [InlineData("<script>const a = ;</script>", null)]
    [InlineData("<div id=\"root\" data-composition-id=\"main\">{{ x }}</div>", null)]
    public void What_holds_for_each_output_is_found_in_the_template(string template, string? code) =>
        CompositionValidator.ValidateTemplate(template).Select(finding => finding.Code).ShouldBe(code is null ? [] : [code]);

    [Fact]
    public void Place_is_that_in_the_template()
    {
        var finding = CompositionValidator.ValidateTemplate("{{ # é }}\r\n{{\n x\n}}<b></b> <p id=\"a\" data-start=\"1\">").ShouldHaveSingleItem();
        (finding.Position?.Line, finding.Position?.Column, finding.ElementId).ShouldBe((4, 11, "a"));
    }

    /// <summary>Code is put in the place of pieces of pages in which these rules find nothing: of values, attributes, texts and parts of scripts. Their outputs are clean when they give what was there.</summary>
    [RecordedDataFact]
    public void A_template_of_clean_outputs_gives_nothing()
    {
#pragma warning disable RS0030 // seeded
        var random = new Random(20_261_121);
#pragma warning restore RS0030
        var options = new LintOptions { OwnRules = false };
        var pages = RecordedLines.Read(RecordedData.At("conformance/lint/authored.jsonl.gz"))
            .Concat(RecordedLines.Read(RecordedData.At("conformance/lint/corpus-html.jsonl.gz")).Where((_, i) => i % 7 == 0))
            .Select(recorded => recorded.GetProperty("html").GetString()!)
            .Where(page => page.Length < 30_000 && !page.Contains("{{", StringComparison.Ordinal) && !page.Contains("{%", StringComparison.Ordinal) && CompositionValidator.ValidateTemplate(page, options).Count == 0)
            .ToList();
        pages.Count.ShouldBeGreaterThan(300);
        foreach (var page in pages)
        {
            var template = WithCode(page, random);
            CompositionValidator.ValidateTemplate(template, options).ShouldBeEmpty(template);
        }
    }

    private static string WithCode(string page, Random random)
    {
        var pieces = Regexes.Piece().Matches(page).Where(_ => random.Next(4) == 0).Reverse();
        foreach (var piece in pieces.Select(match => match.Groups.Cast<System.Text.RegularExpressions.Group>().Skip(1).First(group => group.Success)))
        {
            var code = random.Next(4) switch { 0 => "{{ x }}", 1 => "{{ if x > 1 }}" + piece.Value + "{{ end }}", 2 => "{{~ \"<b>\" | f ~}}", _ => "{{\n  x # >\n}}" };
            page = page[..piece.Index] + code + page[(piece.Index + piece.Length)..];
        }

        return page;
    }
}
