using System.Buffers;

namespace Hyperframes.Dsl.Generators.Tests.Pipeline;

public sealed class DeclaredModelTests
{
    private const string Model = """
        using System.Collections.Generic;
        using Hyperframes;
        public sealed record Kpi(string Label, double Value, string? Note, Kpi? Child = null);
        [Template("t.sbn-html")]
        public sealed partial record Board(string Title, int Count, bool IsOpen, IReadOnlyList<Kpi> Kpis, Kpi? Best, IReadOnlyDictionary<string, int> Votes)
        {
            public TrustedHtml Card => new("<b>x</b>");
            public TrustedCss? Shade => null;
            public TrustedScript Sum => new("1 + 1");
            public static Board Sample => new("A & B", 3, true, [new("x", 1.5, null), new("y<z", 2, "n", new("c", 0, null))], null, new Dictionary<string, int> { ["a"] = 1 });
        }
        """;

    [Theory]
    [InlineData("HF1200", "{{ titel }}", 4)]
    [InlineData("HF1201", "{{ for k in kpis }}{{ k.lable }}{{ end }}", 25)]
    [InlineData("HF1201", "{{ best.child.lable }}", 15)]
    [InlineData("HF1202", "{{ title | string.upcse }}", 12)]
    [InlineData("HF1203", "{{ title | string.truncate }}", 12)]
    [InlineData("HF1204", "{{ title | math.round }}", 4)]
    [InlineData("HF1205", "{{ for x in count }}{{ x }}{{ end }}", 13)]
    [InlineData("HF1206", "{{ count // 0 }}", 10)]
    [InlineData("HF1207", "{{ case title }}{{ when 'a' }}1{{ when 'a' }}2{{ end }}", 40)]
    [InlineData("HF1208", "{{ include 'hedder' }}", 4)]
    [InlineData("HF1210", "{{ for k in kpis }}{{ end }}{{ k }}", 32)]
    [InlineData("HF1210", "{{ for.index }}", 4)]
    [InlineData("HF1211", "{{ for k in kpis step:2 }}{{ end }}", 18)]
    [InlineData("HF1212", "{{ break }}", 4)]
    [InlineData("HF1400", "{{ '1' | object.eval }}", 10)]
    [InlineData("HF1401", "{{ include title }}", 4)]
    [InlineData("HF1500", "<{{ title }}>", 5)]
    [InlineData("HF1501", "<p class=\"{{ if is_open }}a\">{{ end }}", 17)]
    [InlineData("HF1502", "{{ for k in kpis }}<p class=\"{{ k.label }}{{ end }}", 4)]
    [InlineData("HF1503", "{{ func f; 'x'; end }}<p title=\"{{ f }}\">", 36)]
    [InlineData("HF1506", "<p title=\"{{ card }}\">", 14)]
    [InlineData("HF1506", "<p title=\"{{ is_open ? title : (card) }}\">", 33)]
    [InlineData("HF1506", "<p>{{ shade ?? 'none' }}</p>", 7)]
    [InlineData("HF1506", "<p style=\"color: {{ sum }}\">", 21)]
    public void A_wrong_template_does_not_compile(string id, string template, int column) =>
        new GeneratorRun(Model, ("t.sbn-html", template)).Reported.ShouldContain(FormattableString.Invariant($"t.sbn-html(1,{column}): {id}"));

    [Fact]
    public void Several_values_that_may_be_missing_stand_beside_each_other()
    {
        const string Source = "using Hyperframes; [Template(\"t.sbn\")] public sealed partial record M(int? A, bool? B, double? C) { public static M Sample => new(1, null, 2.5); }";
        var run = new GeneratorRun(Source, ("t.sbn", "{{ x = a }}{{ x }}{{ b }}{{ c }}"));
        run.Load().GetType("M")!.GetProperty("Sample")!.GetValue(null)!.ToString().ShouldBe("12.5");
    }

    [Fact]
    public void An_endless_include_is_HF1209() =>
        new GeneratorRun(Model, ("t.sbn-html", "{{ include 'a' }}"), ("a.sbn-html", "{{ include 'b' }}"), ("b.sbn-html", "{{ include 'a' }}"))
            .Result.Diagnostics.ShouldContain(d => d.Id == "HF1209");

    [Theory]
    [InlineData("{{ include 'card' best }}", "{{ $1.lable }}", "card.sbn-html(1,7): HF1201")]
    [InlineData("{{ include 'card' kpi: best }}", "{{ $.kpi.lable }}", "card.sbn-html(1,10): HF1201")]
    [InlineData("{{ for k in kpis }}{{ include 'card' k }}{{ end }}{{ include 'card' best }}", "{{ if $1 }}{{ $1.lable }}{{ end }}", "card.sbn-html(1,18): HF1201")]
    [InlineData("{{ for k in kpis }}{{ include 'card' }}{{ end }}", "{{ k.lable }}", "card.sbn-html(1,6): HF1201")]
    [InlineData("{{ include 'card' title }}", "{{ for x in $1 }}{{ end }}{{ $1 | math.round }}", "card.sbn-html(1,30): HF1204")]
    [InlineData("{{ include 'card' best }}", "{{ include 'row' $1.child }}", "row.sbn-html(1,7): HF1201")]
    [InlineData("{{ wrap include 'card' best }}{{ end }}", "{{ $1.lable }}", "card.sbn-html(1,7): HF1201")]
    [InlineData("{{ func f(x); ret x; end }}{{ wrap f titel }}{{ end }}", "", "t.sbn-html(1,38): HF1200")]
    [InlineData("{{ func show; k.lable; end; for k in kpis; show; end }}", "", "t.sbn-html(1,17): HF1201")]
    public void What_an_include_is_given_is_checked_in_it(string template, string card, string expected) =>
        new GeneratorRun(Model, ("t.sbn-html", template), ("card.sbn-html", card), ("row.sbn-html", "{{ $1.lable }}")).Reported.ShouldContain(expected);

    [Theory]
    [InlineData("{{ include 'card' best }}{{ include 'card' title }}", "{{ $1.lable }}")]
    [InlineData("{{ include 'card' ^kpis }}", "{{ $1.lable }}")]
    [InlineData("{{ include 'card' best }}", "{{ $1 = title }}{{ $1.lable }}")]
    [InlineData("{{ include 'card' best }}", "{{ func f; ret $1.lable; end; f title }}")]
    [InlineData("{{ include 'card' best }}", "{{ with best }}{{ $1.lable }}{{ end }}")]
    [InlineData("{{ for k in kpis }}{{ include 'card' }}{{ end }}{{ k = title }}", "{{ k.lable }}")]
    [InlineData("{{ for k in kpis }}{{ with best }}{{ include 'card' }}{{ end }}{{ end }}", "{{ k.lable }}")]
    [InlineData("{{ for best in kpis }}{{ include 'card' }}{{ end }}", "{{ best.lable }}")]
    [InlineData("{{ include 'card' best }}", "{{ $2.lable }}{{ $kpi.lable }}")]
    public void What_may_be_anything_in_an_include_is_not(string template, string card) =>
        new GeneratorRun(Model, ("t.sbn-html", template), ("card.sbn-html", card)).Reported.ShouldBeEmpty();

    [Theory]
    [InlineData("{{ for k in kpis }}{{ k.lable }}{{ end }}", "did you mean 'label'?")]
    [InlineData("{{ titel }}", "did you mean 'title'?")]
    [InlineData("{{ title | string.upcse }}", "did you mean 'string.upcase'?")]
    public void Unknown_names_suggest_the_nearest(string template, string words) =>
        new GeneratorRun(Model, ("t.sbn-html", template)).Result.Diagnostics.ShouldContain(d => d.GetMessage(null).Contains(words, StringComparison.Ordinal));

    [Theory]
    [InlineData("<p>{{ title }}</p>", "<p>A &amp; B</p>")]
    [InlineData("{{ for k in kpis }}{{ for.index }}:{{ k.label }}={{ k.value }}{{ if k.note }}!{{ end }};{{ end }}", "0:x=1.5;1:y&lt;z=2!;")]
    [InlineData("{{ count * 2 + 1 }} {{ count / 2 }} {{ Title | string.upcase }}", "7 1.5 A &amp; B")]
    [InlineData("{{ best?.label ?? 'none' }}{{ if best }}yes{{ else }}no{{ end }}", "noneno")]
    [InlineData("{{ is_open ? 'o<' : 'c' }}{{ kpis.size }}", "o&lt;2")]
    [InlineData("{{ case title }}{{ when 'x' }}1{{ when 'A & B' }}2{{ end }}", "2")]
    [InlineData("{{ for k in kpis limit:1 }}{{ k.label + '-' + count }}{{ end }}", "x-3")]
    public void Static_code_writes_what_the_language_says(string template, string expected)
    {
        var run = new GeneratorRun(Model, ("t.sbn-html", template));
        run.Reported.ShouldBeEmpty();
        run.Code.ShouldNotContain("TemplateRun r");
        Render(run).ShouldBe(expected);
    }

    [Theory]
    [InlineData("{{ x = 1 }}{{ x + count }}{{ title }}", "4A &amp; B")]
    [InlineData("{{ func twice(a); ret a * 2; end; twice count }}", "6")]
    [InlineData("{{ capture c }}<i>{{ title }}</i>{{ end }}{{ c }}", "<i>A &amp; B</i>")]
    [InlineData("{{ for k in kpis reversed }}{{ k.label }}{{ k.child?.label }}{{ end }}", "y&lt;zcx")]
    [InlineData("{{ votes.a }}{{ for v in votes }}{{ v.key }}{{ end }}", "1a")]
    [InlineData("{{ kpis | array.map 'label' | array.join ',' }}", "x,y&lt;z")]
    [InlineData("{{ kpis[1].child.label }}", "c")]
    public void What_needs_dynamic_values_writes_the_same_language(string template, string expected)
    {
        var run = new GeneratorRun(Model, ("t.sbn-html", template));
        run.Reported.ShouldBeEmpty();
        Render(run).ShouldBe(expected);
    }

    [Fact]
    public void Trusted_values_are_written_as_they_are_where_that_is_sound()
    {
        var run = new GeneratorRun(Model, ("t.sbn-html", "{{ card }}<p style=\"color: {{ shade ?? 'red' }}\"><script>let a = {{ sum }};</script>"));
        run.Reported.ShouldBeEmpty();
        Render(run).ShouldBe("<b>x</b><p style=\"color: red\"><script>let a = 1 + 1;</script>");
    }

    [Fact]
    public void A_text_that_is_written_raw_is_listed_as_the_hidden_HF1507()
    {
        var run = new GeneratorRun(Model, ("t.sbn-html", "{{ title }}{{ '<b>' | raw }}"));
        run.Result.Diagnostics.Single().ToString().ShouldStartWith("/project/t.sbn-html(1,15): hidden HF1507: ''<b>'' is written without escaping");
        Render(run).ShouldBe("A &amp; B<b>");
    }

    [Fact]
    public void A_place_of_an_include_that_takes_no_value_is_told_once_however_many_include_it()
    {
        var other = "[Hyperframes.Template(\"u.sbn-html\")] public sealed partial record Other(string Title);";
        var run = new GeneratorRun(Model + other, ("t.sbn-html", "{{ include 'card' }}"), ("u.sbn-html", "{{ include 'card' }}"), ("card.sbn-html", "<{{ title }}>"));
        run.Reported.ShouldBe(["card.sbn-html(1,5): HF1500"]);
    }

    [Fact]
    public void Includes_see_the_model_and_their_arguments() => Render(new GeneratorRun(
        Model, ("t.sbn-html", "{{ for k in kpis }}{{ include 'card' k }}{{ end }}"), ("card.sbn-html", "<b>{{ $1.label }}{{ title }}</b>")))
        .ShouldBe("<b>xA &amp; B</b><b>y&lt;zA &amp; B</b>");

    [Fact]
    public void An_escape_that_the_place_does_anyway_is_the_warning_HF1508_and_not_applied_twice()
    {
        var run = new GeneratorRun(Model, ("t.sbn-html", "{{ title | html.escape }}"));
        run.Reported.ShouldBe(["t.sbn-html(1,12): HF1508"]);
        Render(run).ShouldBe("A &amp; B");
    }

    [Fact]
    public void A_member_of_null_fails_at_its_place() =>
        Should.Throw<Hyperframes.Templates.TemplateException>(() => Render(new GeneratorRun(Model, ("t.sbn-html", "\n {{ best.label }}"))))
            .Message.ShouldContain("t.sbn-html(2,10)");

    [Fact]
    public void Text_templates_escape_nothing()
    {
        var model = Model.Replace("t.sbn-html", "t.sbn", StringComparison.Ordinal);
        Render(new GeneratorRun(model, ("t.sbn", "{{ title }}"))).ShouldBe("A & B");
    }

    [Fact]
    public void All_three_ways_to_render_give_the_same()
    {
        var type = new GeneratorRun(Model, ("t.sbn-html", "ä{{ title }}")).Load().GetType("Board")!;
        var board = type.GetProperty("Sample")!.GetValue(null)!;
        var bytes = new ArrayBufferWriter<byte>();
        type.GetMethod("Render", [typeof(IBufferWriter<byte>), typeof(Hyperframes.Templates.TemplateOptions)])!.Invoke(board, [bytes, null]);
        using var writer = new StringWriter();
        type.GetMethod("Render", [typeof(TextWriter), typeof(Hyperframes.Templates.TemplateOptions)])!.Invoke(board, [writer, null]);
        System.Text.Encoding.UTF8.GetString(bytes.WrittenSpan).ShouldBe(board.ToString());
        writer.ToString().ShouldBe(board.ToString());
    }

    private static string Render(GeneratorRun run) => run.Load().GetType("Board")!.GetProperty("Sample")!.GetValue(null)!.ToString()!;
}
