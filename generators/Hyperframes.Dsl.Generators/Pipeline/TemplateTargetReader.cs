using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Hyperframes.Generators.Pipeline;

/// <summary>Reads a <c>[Template]</c> type into a <see cref="TemplateTarget"/>.</summary>
internal static class TemplateTargetReader
{
    public const string AttributeName = "Hyperframes.TemplateAttribute";

    public static TemplateTarget Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var attribute = context.Attributes[0];
        var containers = new List<string>();
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            containers.Insert(0, Header(outer));
        }

        var options = Options(attribute);
        var syntax = (TypeDeclarationSyntax)context.TargetNode;
        return new TemplateTarget(
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            new EquatableArray<string>(containers),
            Header(type),
            type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
            HintName(type),
            attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "",
            options,
            syntax.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().All(t => t.Modifiers.Any(SyntaxKind.PartialKeyword)),
            new EquatableArray<string>(type.GetMembers().Select(m => m.Name).Distinct().OrderBy(n => n, StringComparer.Ordinal)),
            type.GetMembers("ToString").Any(m => m is IMethodSymbol { Parameters.Length: 0, IsImplicitlyDeclared: false }),
            options.HasUndeclaredModel ? null : ModelShapeReader.Read(type),
            LocationInfo.From(attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation()));
    }

    private static string Header(INamedTypeSymbol type)
    {
        var keyword = (type.IsRecord, type.TypeKind) switch
        {
            (true, TypeKind.Struct) => "record struct",
            (true, _) => "record",
            (_, TypeKind.Struct) => "struct",
            (_, TypeKind.Interface) => "interface",
            _ => "class",
        };
        return (type.IsRefLikeType ? "ref partial " : "partial ") + keyword + " " + type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers)
            .WithMemberOptions(SymbolDisplayMemberOptions.None));
    }

    private static string HintName(INamedTypeSymbol type)
    {
        var name = new string([.. type.ToDisplayString().Select(c => char.IsLetterOrDigit(c) || c is '.' or '_' ? c : '_')]);
        return name + ".g.cs";
    }

    private static TargetOptions Options(AttributeData attribute)
    {
        var options = TargetOptions.Default;
        foreach (var argument in attribute.NamedArguments)
        {
            options = (argument.Key, argument.Value.Value) switch
            {
                ("UndeclaredModel", bool b) => options with { HasUndeclaredModel = b },
                ("Mode", int i) => options with { Mode = i },
                ("IncludeRoot", string s) => options with { IncludeRoot = s },
                ("ExpressionDepthLimit", int i) => options with { ExpressionDepthLimit = i },
                ("ParseFloatAsDecimal", bool b) => options with { FloatsAreDecimal = b },
                _ => options,
            };
        }

        return options;
    }
}
