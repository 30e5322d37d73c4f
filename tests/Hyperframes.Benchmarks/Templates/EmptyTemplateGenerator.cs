using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Hyperframes.Benchmarks.Templates;

/// <summary>
/// A generator of the same shape as the template compiler's that does nothing: as many files, targets and outputs, all trivial, and the members of each attributed type
/// read as text. What incrementality costs at least.
/// </summary>
internal sealed class EmptyTemplateGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider.Where(static text => text.Path.EndsWith(".sbn-html", StringComparison.Ordinal))
            .Select(static (text, cancellation) => (text.Path, Text: text.GetText(cancellation)!.ToString()));
        var root = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => options.GlobalOptions.TryGetValue("build_property.ProjectDir", out var directory) ? directory : "");
        var index = files.Collect().Combine(root).Select(static (pair, _) => pair.Left.Length);
        var targets = context.SyntaxProvider.ForAttributeWithMetadataName("Hyperframes.TemplateAttribute", static (node, _) => node is TypeDeclarationSyntax, static (syntax, _) => Shape(syntax.TargetSymbol));
        var specs = targets.Combine(index).Select(static (pair, _) => pair.Left);
        context.RegisterSourceOutput(specs.Select(static (_, _) => (string?)null), static (_, _) => { });
        var results = specs.Select(static (spec, _) => spec.Name);
        context.RegisterSourceOutput(results, static (output, name) => output.AddSource(name + ".g.cs", "// empty"));
        context.RegisterSourceOutput(results.Select(static (_, _) => 0), static (_, _) => { });
        context.RegisterSourceOutput(files.Select(static (file, _) => file.Path), static (_, _) => { });
    }

    /// <summary>The members of a type and of the types they name, one level deep.</summary>
    private static (string Name, string Members) Shape(ISymbol symbol) => (symbol.Name, string.Join(';', Members(symbol).SelectMany(m => Members(Element(m.Type)).Prepend(m)).Select(m => $"{m.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)} {m.Name}")));

    private static IEnumerable<IPropertySymbol> Members(ISymbol symbol) =>
        symbol is INamedTypeSymbol { TypeKind: Microsoft.CodeAnalysis.TypeKind.Class, SpecialType: SpecialType.None } type ? type.GetMembers().OfType<IPropertySymbol>().Where(p => !p.IsImplicitlyDeclared || p.Name != "EqualityContract") : [];

    private static ITypeSymbol Element(ITypeSymbol type) => type is INamedTypeSymbol { TypeArguments.Length: 1 } list ? list.TypeArguments[0] : type;
}
