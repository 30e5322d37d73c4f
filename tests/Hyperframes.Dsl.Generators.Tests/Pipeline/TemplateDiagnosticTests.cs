using Hyperframes.Generators.Diagnostics;

namespace Hyperframes.Dsl.Generators.Tests.Pipeline;

public sealed class TemplateDiagnosticTests
{
    private const string Target = "[Hyperframes.Template(\"t.sbn\", UndeclaredModel = true)] public static partial class T;";

    [Theory]
    [InlineData("HF1000", "{{ c ? x | string.upcase : 'n' }}", 1, 12)]
    [InlineData("HF1001", "{{ total = }}", 1, 12)]
    [InlineData("HF1002", "{{ x = 1) }}", 1, 9)]
    [InlineData("HF1003", "{{ if ready }}yes", 1, 15)]
    [InlineData("HF1004", "{{ end }}", 1, 6)]
    [InlineData("HF1005", "{{ 'draft }}", 1, 12)]
    [InlineData("HF1006", "{{ 'a\\d' }}", 1, 7)]
    [InlineData("HF1007", "{{ 1e }}", 1, 6)]
    [InlineData("HF1008", "{{\nif x = 1 }}one{{ end }}", 2, 4)]
    [InlineData("HF1009", "{{ 3++ }}", 1, 5)]
    [InlineData("HF1010", "{{ func f(a = 1, b); end }}", 1, 18)]
    [InlineData("HF1011", "{{ else }}", 1, 4)]
    [InlineData("HF1012", "{{ for x in xs }}{{ for.index0 }}{{ end }}", 1, 21)]
    [InlineData("HF1015", "{{ for x of xs }}{{ end }}", 1, 4)]
    [InlineData("HF1016", "a {%{ b", 1, 3)]
    [InlineData("HF1017", "{{ a.1 }}", 1, 6)]
    public void Syntax_errors_stand_at_the_place_in_the_template(string id, string template, int line, int column) =>
        new GeneratorRun(Target, ("t.sbn", template)).Reported.ShouldContain(FormattableString.Invariant($"t.sbn({line},{column}): {id}"));

    [Fact]
    public void Nesting_beyond_the_limit_is_HF1013() =>
        new GeneratorRun(Target, ("t.sbn", "{{ " + new string('(', 300) + " }}")).Result.Diagnostics.ShouldContain(d => d.Id == "HF1013");

    [Fact]
    public void A_text_beyond_the_limit_is_HF1014() =>
        new GeneratorRun(Target, ("t.sbn", new string(' ', (4 * 1024 * 1024) + 1))).Result.Diagnostics.ShouldContain(d => d.Id == "HF1014");

    [Fact]
    public void A_template_that_is_not_there_is_HF0001() => new GeneratorRun(Target).Reported.ShouldBe(["Sample.cs(1,2): HF0001"]);

    [Fact]
    public void A_path_that_means_two_files_is_HF0002() =>
        new GeneratorRun(Target, ("a/t.sbn", ""), ("b/t.sbn", "")).Reported.ShouldBe(["Sample.cs(1,2): HF0002"]);

    [Fact]
    public void A_type_that_is_not_partial_is_HF0003() =>
        new GeneratorRun(Target.Replace("partial ", "", StringComparison.Ordinal), ("t.sbn", "")).Reported.ShouldBe(["Sample.cs(1,2): HF0003"]);

    [Fact]
    public void A_failure_of_the_compiler_is_told_as_HF0004() => DiagnosticDescriptors.Of("HF0004").MessageFormat.ToString(null).ShouldContain("report");

    [Fact]
    public void A_project_compiles_around_a_broken_template() =>
        new GeneratorRun(Target, ("t.sbn", "{{ if }}")).Load().GetType("T")!.GetMethods().ShouldContain(m => m.Name == "Render");
}
