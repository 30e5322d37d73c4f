using System.Buffers;
using System.Globalization;
using System.Text;
using Hyperframes.Templates;

namespace Hyperframes.Dsl.Generators.Tests.Pipeline;

/// <summary>What is compiled to straight code prints what the same template prints as dynamic code: an assignment at its end makes it that.</summary>
public sealed class StaticOutputTests
{
    private const string Dynamic = "{{ zz = 1 }}";

    private const string Model = """
        using System.Collections.Generic;
        using Hyperframes;
        public sealed record Row(string Name, string? Note, double Value);
        [Template("t.sbn-html")]
        public sealed partial record M(string Title, string? Note, double Ratio, int? Limit, Row? Other, System.DateOnly Day, IReadOnlyList<Row> Rows)
        {
            public static M Sample => new("two\nlines\n\n", null, -1.5, null, null, new System.DateOnly(2024, 2, 29), [new("a", null, 0.5), new("b", "x", 2)]);
        }
        """;

    public static TheoryData<string> Templates { get; } =
    [
        "<!-- {{ ratio }} -->",
        "<a href=\"/p/{{ ratio }}\">",
        "<script>var a = {{ limit }};</script>",
        "<p data-x={{ limit }}>",
        "<div data-composition-variables='{{ limit }}'></div>",
        "<div data-composition-variables='{{ day }}'></div>",
        "<p data-start=\"{{ ratio }}\">{{ ratio }} {{ rows.size }} {{ ratio | math.round 1 }}</p>",
        "{{ note + ratio }}|{{ title + ratio }}|{{ note + 'x' }}|{{ note + note }}",
        "\n  {{ title }}\n  {{ title + 1 }}",
        "{{ other.name }}|{{ other.name ?? 'none' }}|{{ other?.note }}",
        "{{ for row in rows }}{{ row.name }}{{ row.note }}{{ row.value }}{{ end }}",
        "{{ title ?? other.name }}",
        "{{ day }}",
        "{{ for row in rows }}{{ for.index == for.index }}{{ end }}",
        "{{ if -2 < 1 }}a{{ else }}b{{ end }}{{ if 1 + 2 < 4 }}c{{ else }}d{{ end }}{{ -2 }}{{ -0.5 + ratio }}{{ 1 + 2 }}",
        "{{ for row in rows offset:1 limit:1 }}{{ for.index }}{{ for.rindex }}{{ for.length }}{{ for.first }}{{ for.last }}{{ for.even }}{{ row.name }}{{ else }}none{{ end }}",
        "{{ for row in rows offset:5 }}{{ row.name }}{{ else }}none{{ end }}{{ for row in rows limit:9 }}{{ if row.note }}{{ break }}{{ end }}{{ row.name }}{{ end }}",
        "{{ for output in rows }}{{ for options in rows }}{{ output.name }}{{ options.name }}{{ end }}{{ end }}",
    ];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Straight_code_prints_what_dynamic_code_prints(string template)
    {
        var (direct, dynamic) = (Load(template), Load(template + Dynamic));
        foreach (var options in new[]
        {
            TemplateOptions.Default,
            TemplateOptions.Default with { Culture = CultureInfo.GetCultureInfo("de-DE") },
            TemplateOptions.Default with { AutoIndent = false },
            TemplateOptions.Default with { IndentOnEmptyLines = false },
            TemplateOptions.Default with { RelaxedTargetAccess = true },
            TemplateOptions.Default with { LoopLimit = 1 },
        })
        {
            Render(direct, options).ShouldBe(Render(dynamic, options), options.ToString());
        }
    }

    [Fact]
    public void An_output_beyond_its_limit_names_the_template() => Should.Throw<TemplateException>(() => Print(Load("<p>{{ ratio }}</p>{{ ratio }}"), TemplateOptions.Default with { OutputLimit = 8 }))
        .Template.ShouldBe("t.sbn-html");

    private static object Load(string template) => new GeneratorRun(Model, ("t.sbn-html", template)).Load().GetType("M")!.GetProperty("Sample")!.GetValue(null)!;

    private static string Render(object model, TemplateOptions options)
    {
        try
        {
            return Print(model, options);
        }
        catch (TemplateException e)
        {
            return "error: " + e.Template;
        }
    }

    private static string Print(object model, TemplateOptions options)
    {
        var output = new ArrayBufferWriter<byte>();
        var render = model.GetType().GetMethod("Render", [typeof(IBufferWriter<byte>), typeof(TemplateOptions)])!.CreateDelegate<Action<IBufferWriter<byte>, TemplateOptions>>(model);
        render(output, options);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
