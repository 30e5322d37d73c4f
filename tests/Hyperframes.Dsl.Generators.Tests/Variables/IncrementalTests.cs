using Microsoft.CodeAnalysis;

namespace Hyperframes.Dsl.Generators.Tests.Variables;

public class IncrementalTests
{
    private static readonly string[] Steps = ["Parse", "Declaration", "Bind", "Emit"];

    [Fact]
    public void An_unrelated_edit_of_code_makes_nothing_anew()
    {
        var run = new VariablesRun("[Hyperframes.Variables.CompositionVariables] public partial record V { public int A { get; init; } }", Page("a"), Page("b"), Page("c"));

        run.AddSource("class Unrelated;");

        foreach (var step in Steps)
        {
            run.Reasons(step).ShouldNotBeEmpty(step);
            run.Reasons(step).ShouldAllBe(reason => reason == IncrementalStepRunReason.Cached || reason == IncrementalStepRunReason.Unchanged, step);
        }

        run.Reasons("RecordTarget").ShouldAllBe(reason => reason == IncrementalStepRunReason.Cached || reason == IncrementalStepRunReason.Unchanged);
        run.Reasons("RecordEmit").ShouldAllBe(reason => reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void An_edit_of_one_page_changes_one_file()
    {
        var run = new VariablesRun("", Page("a"), Page("b"), Page("c"));
        var before = run.Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

        run.EditPage("b.html", Page("b").Html.Replace("\"Hello\"", "\"Bye\"", StringComparison.Ordinal));

        run.Result.GeneratedSources.Count(source => before[source.HintName] != source.SourceText.ToString()).ShouldBe(1);
        run.Reasons("Emit").Count(reason => reason == IncrementalStepRunReason.Modified).ShouldBe(1);
        run.Reasons("Declaration").Count(reason => reason is IncrementalStepRunReason.Cached).ShouldBe(2);
    }

    [Fact]
    public void An_edit_that_touches_no_variable_changes_no_code()
    {
        var run = new VariablesRun("", Page("a"), Page("b"));

        run.EditPage("a.html", Page("a").Html.Replace("<p>", "<p> ", StringComparison.Ordinal));

        run.Reasons("Declaration").ShouldBe([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached], ignoreOrder: true);
        run.Reasons("Emit").ShouldAllBe(reason => reason == IncrementalStepRunReason.Cached);
        run.Reasons("Bind").ShouldBe([IncrementalStepRunReason.Unchanged]);
    }

    private static (string Path, string Html) Page(string name) => (
        name + ".html",
        "<html data-composition-variables='[{\"id\":\"title\",\"type\":\"string\",\"label\":\"T\",\"default\":\"Hello\"}]'><body><div data-composition-id=\"x\"><h1 data-var-text=\"title\">Hello</h1></div><p>Text</p></body></html>");
}
