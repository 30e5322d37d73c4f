namespace Hyperframes.Dsl.Generators.Tests.Pipeline;

/// <summary>The sample of the guide, whole.</summary>
public sealed class KpiBoardTests
{
    private const string Template = """
        <div id="root" data-composition-id="kpi-board" data-no-timeline data-start="0" data-width="1920" data-height="1080" data-duration="{{ duration }}">
          {{~ for kpi in kpis ~}}
          <section id="kpi-{{ for.index }}" class="clip" data-start="{{ for.index * 2 }}" data-duration="2" data-track-index="1">
            <h2>{{ kpi.label }}</h2><p style="color: {{ kpi.color }}">{{ kpi.value | math.format "N0" }}</p>
          </section>
          {{~ end ~}}
        </div>
        """;

    private const string Model = """
        using System.Collections.Generic;
        using Hyperframes;
        public sealed record Kpi(string Label, decimal Value, CssColor Color);
        [Template("kpi-board.sbn-html")]
        public sealed partial record KpiBoard(Seconds Duration, IReadOnlyList<Kpi> Kpis)
        {
            public static KpiBoard Sample => new(new Seconds(6), [new("R&D", 1234.4m, "#6c5ce7"), new("<Sales>", 7m, "red")]);
        }
        """;

    [Fact]
    public void Renders_escaped_by_place()
    {
        var run = new GeneratorRun(Model, ("Templates/kpi-board.sbn-html", Template));
        run.Reported.ShouldBeEmpty();
        var html = run.Load().GetType("KpiBoard")!.GetProperty("Sample")!.GetValue(null)!.ToString()!;
        html.ReplaceLineEndings("\n").ShouldBe("""
            <div id="root" data-composition-id="kpi-board" data-no-timeline data-start="0" data-width="1920" data-height="1080" data-duration="6">
              <section id="kpi-0" class="clip" data-start="0" data-duration="2" data-track-index="1">
                <h2>R&amp;D</h2><p style="color: #6c5ce7">1,234</p>
              </section>
              <section id="kpi-1" class="clip" data-start="2" data-duration="2" data-track-index="1">
                <h2>&lt;Sales&gt;</h2><p style="color: red">7</p>
              </section>
            </div>
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Is_a_composition_that_can_be_bundled()
    {
        var board = (IComposition)new GeneratorRun(Model, ("Templates/kpi-board.sbn-html", Template)).Load().GetType("KpiBoard")!.GetProperty("Sample")!.GetValue(null)!;

        var bundle = await Hyperframes.Bundling.CompositionBundle.CreateAsync(board);

        using var page = new StreamReader(bundle.Files.ShouldHaveSingleItem().OpenRead());
        (await page.ReadToEndAsync()).ShouldContain("<h2>R&amp;D</h2>");
    }

    [Fact]
    public void Is_the_content_of_a_clip_when_it_is_a_fragment()
    {
        var board = (IComposition)new GeneratorRun(Model, ("Templates/kpi-board.sbn-html", "<h2>{{ kpis[0].label }}</h2>")).Load().GetType("KpiBoard")!.GetProperty("Sample")!.GetValue(null)!;

        new Board(board).Build().Html.ShouldContain("data-track-index=\"0\"><h2>R&amp;D</h2></div>");
    }

    [Fact]
    public void A_wrong_member_is_an_error_at_its_line_and_column() =>
        new GeneratorRun(Model, ("Templates/kpi-board.sbn-html", Template.Replace("kpi.label", "kpi.lable", StringComparison.Ordinal)))
            .Result.Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe("/project/Templates/kpi-board.sbn-html(4,16): error HF1201: 'Kpi' has no member 'lable'; did you mean 'label'?");

    private sealed class Board(IComposition template) : CompositionDefinition
    {
        protected override void Compose(CompositionBuilder c) => c.Clip("board", h => h.Template(template)).For(1.Seconds());
    }
}
