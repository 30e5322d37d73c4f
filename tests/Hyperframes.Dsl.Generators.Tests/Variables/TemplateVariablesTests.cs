using Hyperframes.Dsl.Generators.Tests.Pipeline;
using Hyperframes.Variables;

namespace Hyperframes.Dsl.Generators.Tests.Variables;

public class TemplateVariablesTests
{
    private const string Template = """
        <div data-composition-id="kpi" data-composition-variables='[{"id":"title","type":"string","label":"Title","default":"Hello"},{"id":"look","type":"enum","label":"Look","default":"a","options":[{"value":"a","label":"A"}]}]'>
          <h1 data-var-text="title">Hello</h1><p data-var-text="look">{{ count }}</p>
        </div>
        """;

    [Fact]
    public void A_template_can_have_parameters_and_variables()
    {
        var run = new GeneratorRun(
            "using Hyperframes; namespace Acme; [Template(\"Kpi.sbn-html\")] public sealed partial record Kpi(int Count);",
            ("Kpi.sbn-html", Template));
        run.Reported.ShouldBeEmpty();

        var record = run.Load().GetType("Acme.Kpi+Variables")!;

        var values = (IVariableValues)Activator.CreateInstance(record)!;
        values.ToJson(onlyOverrides: false).ShouldBe("{\"title\":\"Hello\",\"look\":\"a\"}");
        record.GetProperty("Look")!.PropertyType.FullName.ShouldBe("Acme.Kpi+VariablesLook");
    }

    [Fact]
    public void A_template_without_a_declaration_gets_no_record()
        => new GeneratorRun("using Hyperframes; namespace Acme; [Template(\"Kpi.sbn-html\")] public sealed partial record Kpi(int Count);", ("Kpi.sbn-html", "<p>{{ count }}</p>"))
            .Result.GeneratedSources.ShouldNotContain(source => source.HintName.EndsWith("Variables.g.cs", StringComparison.Ordinal));
}
