using Hyperframes.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace Hyperframes.Dsl.Generators.Tests.Pipeline;

public sealed class IncrementalTests
{
    private const string Source = """
        using Hyperframes;
        [Template("a.sbn")] public sealed partial record A(string Title);
        [Template("b.sbn")] public sealed partial record B(string Title);
        """;

    private static GeneratorRun Project() => new(Source, ("a.sbn", "A {{ title }}"), ("b.sbn", "B {{ title }}{{ include 'c' }}"), ("c.sbn", "C"));

    [Fact]
    public void Nothing_is_parsed_bound_or_emitted_on_an_unrelated_edit()
    {
        var run = Project().AddSource("class Unrelated;");
        Changed(run).ShouldBeEmpty();
    }

    [Fact]
    public void A_comment_in_the_file_of_a_target_compiles_nothing_again()
    {
        var run = Project().ReplaceSource("// a comment that moves nothing before it\n".Trim() + "\n" + Source);
        CompiledAgain(run).ShouldBe(0);
    }

    [Fact]
    public void An_edited_template_compiles_only_its_target()
    {
        var run = Project().Edit("a.sbn", "A! {{ title }}");
        CompiledAgain(run).ShouldBe(1);
        run.Code.ShouldContain("A! ");
    }

    [Fact]
    public void An_edited_include_compiles_who_includes_it()
    {
        var run = Project().Edit("c.sbn", "C!");
        CompiledAgain(run).ShouldBe(1);
    }

    [Fact]
    public void A_changed_model_compiles_its_template_again()
    {
        var run = Project().ReplaceSource(Source.Replace("A(string Title)", "A(int Title)", StringComparison.Ordinal));
        CompiledAgain(run).ShouldBe(1);
    }

    [Fact]
    public void The_same_project_gives_the_same_code() => Project().Code.ShouldBe(Project().Code);

    [Fact]
    public void Steps_hand_on_neither_symbols_nor_trees()
    {
        foreach (var name in new[] { StepNames.Files, StepNames.Targets, StepNames.Specs, StepNames.Compile, StepNames.Code, StepNames.Diagnostics })
        {
            foreach (var output in Project().Result.TrackedSteps[name].SelectMany(s => s.Outputs))
            {
                HoldsRoslyn(output.Value, 0).ShouldBeFalse($"{name} hands on {output.Value}");
            }
        }
    }

    private static IEnumerable<string> Changed(GeneratorRun run) => run.Result.TrackedSteps
        .Where(p => p.Key.StartsWith("Template.", StringComparison.Ordinal) && p.Key != StepNames.Targets)
        .Where(p => p.Value.SelectMany(s => s.Outputs).Any(o => o.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)))
        .Select(p => p.Key);

    private static int CompiledAgain(GeneratorRun run) => run.Result.TrackedSteps[StepNames.Code]
        .SelectMany(s => s.Outputs).Count(o => o.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);

    private static bool HoldsRoslyn(object? value, int depth)
    {
        if (value is null || depth > 6)
        {
            return false;
        }

        var type = value.GetType();
        return value is ISymbol or SyntaxNode or SyntaxTree or Compilation or Location
            || (type.Namespace?.StartsWith("Hyperframes", StringComparison.Ordinal) == true
                && type.GetProperties().Where(p => p.GetIndexParameters().Length == 0).Any(p => HoldsRoslyn(p.GetValue(value), depth + 1)));
    }
}
