using System.Runtime.CompilerServices;
using Hyperframes.Linting;

namespace Hyperframes.Fluent;

public sealed class CompositionSourceTests
{
    [Fact]
    public void A_finding_names_the_line_of_CSharp_that_wrote_the_element()
    {
        var (first, second) = (0, 0);
        var findings = CompositionSourceValidator.Validate(() => new Described(c =>
        {
            c.Clip("a", h => h.P("é")).For(1.Seconds());
            c.Image("https://via.placeholder.com/640x360.png", "a").For(1.Seconds()); first = Line();
            c.Clip("b", h =>
            {
                h.P("<b>");
                h.Image("https://placehold.co/1", "b"); second = Line();
            }).For(1.Seconds());
        }).Build());

        findings.Where(finding => finding.Code == "placeholder_media_url").Select(finding => (Path.GetFileName(finding.File), finding.Position?.Line))
            .ShouldBe([("CompositionSourceTests.cs", first), ("CompositionSourceTests.cs", second)]);
    }

    [Fact]
    public void A_scene_names_its_own_lines()
    {
        var line = 0;
        var findings = CompositionSourceValidator.Validate(() => new Described(c => c.Scene(new Part(p =>
        {
            p.Image("https://placehold.co/1", "b").For(1.Seconds()); line = Line();
        }))).Build());

        var finding = findings.Single(finding => finding.Code == "placeholder_media_url");
        (Path.GetFileName(finding.File), finding.Position?.Line).ShouldBe(("CompositionSourceTests.cs", line));
    }

    [Fact]
    public void What_no_element_wrote_keeps_its_place_in_the_page()
    {
        var options = new LintOptions { Severities = new Dictionary<string, FindingSeverity?> { ["placeholder_media_url"] = null } };
        CompositionSourceValidator.Validate(() => new Described(c => c.Image("https://placehold.co/1", "b").For(1.Seconds())).Build(), options)
            .ShouldAllBe(finding => finding.File == "index.html" || finding.File!.EndsWith(".cs", StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_are_not_looked_for_unless_asked() =>
        new Described(c => c.Image("a.png", "b").For(1.Seconds())).Build().Origins.ShouldBeEmpty();

    private static int Line([CallerLineNumber] int line = 0) => line;

    private sealed class Part(Action<CompositionBuilder> compose) : CompositionDefinition
    {
        protected override void Compose(CompositionBuilder c) => compose(c);
    }
}
