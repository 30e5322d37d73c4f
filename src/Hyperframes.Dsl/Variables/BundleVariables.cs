using Hyperframes.Bundling;
using Hyperframes.Linting;
using Hyperframes.Markup.Binding;
using Hyperframes.Markup.Source;

namespace Hyperframes.Variables;

/// <summary>Judges the variables of a bundle's pages: that each reaches the picture.</summary>
internal static class BundleVariables
{
    // The linter says these of a page already.
    private static readonly VariableFindingKind[] SaidByTheLinter =
    [
        VariableFindingKind.DeclarationNotJson, VariableFindingKind.DeclarationNotArray, VariableFindingKind.IncompleteDeclaration, VariableFindingKind.NoFallback,
    ];

    /// <summary>What is wrong with the variables of all pages.</summary>
    public static IEnumerable<LintFinding> Check(IEnumerable<BundleFile> files)
    {
        var graph = new VariableGraph(files
            .Where(file => file.Path.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
            .Select(file => (file.Path, Text: PageText.Read(file)))
            .Where(page => page.Text is not null)
            .Select(page => VariablePage.Read(page.Path, page.Text!)));
        foreach (var page in graph.Pages)
        {
            LineMap? lines = null;
            foreach (var finding in graph.Check(page).Where(finding => !SaidByTheLinter.Contains(finding.Kind)))
            {
                yield return finding.ToLintFinding(lines ??= new LineMap(page.Source));
            }
        }
    }
}
