using Hyperframes.Linting;

namespace Hyperframes.Markup.Tests.Linting.Templates;

public sealed class TemplateOriginTests
{
    private const string Film = "<!doctype html>\n<html><body>\n<div id=\"root\" data-composition-id=\"main\" data-no-timeline data-duration=\"9\" data-width=\"9\" data-height=\"9\">\n"
        + "{{ for c in clips }}\n  <p class=\"{{ c.style }}\" id=\"{{ c.id }}\" data-start=\"0\" data-duration=\"1\" data-track-index=\"0\">{{ c.text }}</p>\n{{ end }}\n{{ include 'sound' }}\n</div></body></html>\n";

    private const string Sound = "<audio id=\"{{ id }}\" src=\"{{ source }}\" data-start=\"0\" preload=\"none\"></audio>";

    private static readonly TemplateText[] Templates = [new("Film.sbn-html", Film), new("sound.sbn-html", Sound)];

    [Fact]
    public void A_finding_in_an_output_names_the_line_of_the_template()
    {
        var output = Film[..Film.IndexOf("{{ for", StringComparison.Ordinal)]
            + "\n  <p class=\"clip\" id=\"a\" data-start=\"0\" data-duration=\"1\" data-track-index=\"0\">x</p>\n\n  <p class=\"klip\" id=\"b\" data-start=\"0\" data-duration=\"1\" data-track-index=\"0\">y</p>\n\n"
            + "<audio id=\"s\" src=\"s.mp3\" data-start=\"0\" preload=\"none\"></audio>\n</div></body></html>\n";
        CompositionValidator.ValidateOutput(output, Templates, new LintOptions { FilePath = "out.html", OwnRules = false })
            .Select(finding => (finding.Code, finding.File, finding.Position?.ToString()))
            .ShouldBe([("media_preload_none", "sound.sbn-html", "1,1"), ("timed_element_missing_clip_class", "Film.sbn-html", "5,3")], ignoreOrder: true);
    }

    [Fact]
    public void What_a_value_wrote_keeps_its_place_in_the_output()
    {
        var output = Film[..Film.IndexOf("{{ for", StringComparison.Ordinal)] + "<i data-start=\"1\" data-duration=\"1\" id=\"value\">v</i>\n</div></body></html>\n";
        var finding = CompositionValidator.ValidateOutput(output, Templates, new LintOptions { FilePath = "out.html", OwnRules = false }).ShouldHaveSingleItem();
        (finding.File, finding.Position?.Line).ShouldBe(("out.html", 4));
    }
}
