using Microsoft.CodeAnalysis;

namespace Hyperframes.Benchmarks.Variables;

/// <summary>A generator of the same shape as ours that does nothing: as many files, targets and outputs, all trivial. What incrementality costs at least.</summary>
internal sealed class EmptyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => (pair.Left.Path, Text: pair.Left.GetText(cancellation)!.ToString()));
        var names = files.Select(static (file, _) => file.Path).Collect().Select(static (paths, _) => paths.Length);
        var code = files.Combine(names).Select(static (pair, _) => pair.Left.Path).Select(static (path, _) => Path.GetFileNameWithoutExtension(path));
        context.RegisterSourceOutput(code, static (output, name) => output.AddSource(name + ".g.cs", "// empty"));
        var all = files.Collect().Select(static (texts, _) => texts.Length);
        context.RegisterSourceOutput(all, static (_, _) => { });
        var targets = context.SyntaxProvider.ForAttributeWithMetadataName(
            "Hyperframes.Variables.CompositionVariablesAttribute",
            static (node, _) => node is Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax,
            static (syntax, _) => syntax.TargetSymbol.Name);
        context.RegisterSourceOutput(targets.Where(static name => name.Length > 0).Select(static (name, _) => name), static (output, name) => output.AddSource(name + ".record.g.cs", "// empty"));
        context.RegisterSourceOutput(targets.Where(static name => name.Length == 0), static (_, _) => { });
    }
}
