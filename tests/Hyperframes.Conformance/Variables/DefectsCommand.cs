using System.Globalization;
using Hyperframes.Generators.Variables.Analyzers;
using Hyperframes.Linting;
using Hyperframes.Markup.Binding;

namespace Hyperframes.Conformance.Variables;

/// <summary><c>defects [--seed N] [--count M] [--show]</c>: makes one thing wrong in a clean page, again and again, and asks the product what is wrong.</summary>
internal static class DefectsCommand
{
    private static readonly Func<VariablePage, Random, Defect?>[] Operators =
    [
        BindingOperators.RemoveBindings, BindingOperators.MisspellBinding, BindingOperators.MisspellDeclaration, ScopeOperators.MoveIntoMount, ScopeOperators.Shadow,
        BindingOperators.BindWrongKind, BindingOperators.BindUselessly, ValueOperators.RefuseUrl, ValueOperators.NoColor, ValueOperators.OutOfLimits,
        ValueOperators.WrongType, ValueOperators.Malform, BindingOperators.RemoveFallback, ScopeOperators.OverrideInMount,
    ];

    public static int Run(string[] args)
    {
        var pages = CleanPages.Read();
        if (pages.Count == 0)
        {
            Console.Error.WriteLine("The recorded pages (../shared/conformance/lint) are not beside this checkout.");
            return 2;
        }

        var score = new DefectScore();
        foreach (var page in pages)
        {
            score.AddClean(page.Path, new VariableGraph([page]).Check(page).Where(finding => finding.Rule.Severity != FindingSeverity.Info));
        }

        var random = new Random(Option(args, "--seed", 1));
        var count = Option(args, "--count", 500);
        for (var made = 0; made < count;)
        {
            // The operators in turn, each on a page drawn until it applies.
            if (Operators[made % Operators.Length](pages[random.Next(pages.Count)], random) is { } defect)
            {
                made++;
                score.Add(defect, Judge(defect), BeforeRender(defect));
            }
        }

        return score.Print(args.Contains("--show"));
    }

    /// <summary>What a build says of the project.</summary>
    private static bool Judge(Defect defect)
    {
        if (defect.Constant is var (type, text))
        {
            return ConstantRules.Refusal(type, text) is not null;
        }

        var graph = new VariableGraph(defect.Pages.Select(page => VariablePage.Read(page.Path, page.Html)));
        return graph.Pages.SelectMany(graph.Check).Any(finding => defect.Expected.Contains(finding.Kind));
    }

    /// <summary>What is said of the values before a render is started.</summary>
    private static bool BeforeRender(Defect defect)
    {
        if (defect.Overrides is null)
        {
            return false;
        }

        var graph = new VariableGraph(defect.Pages.Select(page => VariablePage.Read(page.Path, page.Html)));
        return OverrideCheck.Check(graph, graph.Find(defect.Pages[0].Path)!, defect.Overrides).Any(finding => defect.Expected.Contains(finding.Kind));
    }

    private static int Option(string[] args, string name, int value)
    {
        var at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length && int.TryParse(args[at + 1], NumberStyles.Integer, CultureInfo.InvariantCulture, out var given) ? given : value;
    }
}
