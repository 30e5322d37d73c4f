using Hyperframes.Generators.Templates.Binding;
using Hyperframes.Generators.Templates.Syntax;
using Hyperframes.Generators.Templates.Text;

namespace Hyperframes.Generators.Pipeline;

/// <summary>What is wrong with the templates of a target whose model is declared.</summary>
internal static class ModelChecks
{
    public static IEnumerable<DiagnosticInfo> Of(TemplateSpec spec, TemplateFile file, ParsedTemplate tree, HoleContexts contexts, ModelShape model)
    {
        var includes = spec.Includes.Where(i => i.File.Tree.Diagnostics.Count == 0).ToList();
        var byFile = includes.GroupBy(i => i.File).ToList();
        Block[] all = [tree.Body, .. includes.Select(i => i.File.Tree.Body)];
        var shared = new SharedTypes(all);
        List<DiagnosticInfo> found;
        do
        {
            shared.BeginPass();
            found = [.. DiagnosticInfo.From(file, Binder.Check(model, file.Text, tree.Body, contexts, all, shared, []))];
            foreach (var include in byFile)
            {
                var (text, body) = (include.Key.Text, include.Key.Tree.Body);
                found.AddRange(DiagnosticInfo.From(include.Key, Binder.Check(model, text, body, include.Key.Contexts, all, shared, [.. include.Select(i => i.Name)])));
            }
        }
        while (shared.NeedsAnotherPass);

        found.AddRange(DiagnosticInfo.From(file, Includes(tree.Body, spec)));
        foreach (var include in byFile.Select(g => g.First()))
        {
            found.AddRange(DiagnosticInfo.From(include.File, Includes(include.File.Tree.Body, spec)));
            if (Cycle(include, spec) is { } cycle)
            {
                found.AddRange(DiagnosticInfo.From(include.File, [cycle]));
            }
        }

        return found;
    }

    private static IEnumerable<TemplateDiagnostic> Includes(Block body, TemplateSpec spec)
    {
        var names = IncludeNames.Of(body);
        foreach (var (name, where) in names.Names.Where(n => spec.Includes.All(i => i.Name != n.Name)))
        {
            var meant = Spelling.Nearest(name, spec.Includes.Select(i => i.Name)) is { } nearest ? $"; did you mean '{nearest}'?" : " (names are relative to the including template's folder)";
            yield return new TemplateDiagnostic(DiagnosticIds.UnknownInclude, where.Span, name, meant);
        }

        if (names.Computed is { } computed)
        {
            yield return new TemplateDiagnostic(DiagnosticIds.ComputedInclude, computed.Span);
        }
    }

    /// <summary>A way back to the same template on which no condition stands.</summary>
    private static TemplateDiagnostic? Cycle(IncludedFile start, TemplateSpec spec)
    {
        var path = new List<string> { start.Name };
        var current = start;
        while (Unconditional(current.File.Tree.Body).FirstOrDefault() is { Name: { } name } next)
        {
            path.Add(name);
            if (name == start.Name)
            {
                var first = Unconditional(start.File.Tree.Body).First();
                return new TemplateDiagnostic(DiagnosticIds.IncludeCycle, first.Where.Span, start.Name, string.Join(" includes ", path.Select(p => $"'{p}'")));
            }

            if (path.Count > spec.Includes.Count + 1 || spec.Includes.FirstOrDefault(i => i.Name == name) is not { } file)
            {
                return null;
            }

            current = file;
        }

        return null;
    }

    private static IEnumerable<(string Name, Expression Where)> Unconditional(Block body) =>
        IncludeNames.Of(new Block(body.Span, [.. body.Statements.OfType<ExpressionStatement>()])).Names;
}
