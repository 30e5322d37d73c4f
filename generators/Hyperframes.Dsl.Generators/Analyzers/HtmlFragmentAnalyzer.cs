using System.Collections.Immutable;
using Hyperframes.Contexts;
using Hyperframes.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Hyperframes.Generators.Analyzers;

/// <summary>Follows the literal markup of <c>Html.Of($"…")</c>: says at compile time what writing the fragment would refuse.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HtmlFragmentAnalyzer : DiagnosticAnalyzer
{
    private const string Handler = "Hyperframes.HtmlInterpolatedStringHandler";
    private const string Category = "Hyperframes.Contexts";

    private static readonly DiagnosticDescriptor RefusedPlace = new(
        "HF1504", "No value can stand here", "No value can be written here safely: {0}", Category, DiagnosticSeverity.Error, true, helpLinkUri: "docs/diagnostics/HF1504.md");

    private static readonly DiagnosticDescriptor Unfinished = new(
        "HF1505", "Fragment ends inside markup", "The fragment ends in {0}; it must end in the content of an element", Category, DiagnosticSeverity.Error, true, helpLinkUri: "docs/diagnostics/HF1505.md");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RefusedPlace, Unfinished, DiagnosticDescriptors.MisplacedTrust);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName(Handler) is { } handler)
            {
                start.RegisterSyntaxNodeAction(node => Analyze(node, handler), SyntaxKind.InterpolatedStringExpression);
            }
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, INamedTypeSymbol handler)
    {
        var text = (InterpolatedStringExpressionSyntax)context.Node;
        if (!SymbolEqualityComparer.Default.Equals(context.SemanticModel.GetTypeInfo(text, context.CancellationToken).ConvertedType, handler))
        {
            return;
        }

        var state = ContextState.HtmlBody;
        foreach (var content in text.Contents)
        {
            if (content is InterpolatedStringTextSyntax literal)
            {
                state = ContextTracker.Advance(state, literal.TextToken.ValueText);
            }
            else if (content is InterpolationSyntax hole)
            {
                state = ContextTracker.Hole(state, out var place);
                Check(context, hole, place);
            }
        }

        if (ContextTracker.Join(state, ContextState.HtmlBody) is null)
        {
            context.ReportDiagnostic(Diagnostic.Create(Unfinished, text.StringEndToken.GetLocation(), state.ToString()));
        }
    }

    private static void Check(SyntaxNodeAnalysisContext context, InterpolationSyntax hole, OutputContext place)
    {
        if (place.Refusal is { } refusal)
        {
            context.ReportDiagnostic(Diagnostic.Create(RefusedPlace, hole.Expression.GetLocation(), refusal));
            return;
        }

        var type = context.SemanticModel.GetTypeInfo(hole.Expression, context.CancellationToken).Type;
        if (TrustedTypes.PlaceOf(type) is not { } taken || taken.Takes(place))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(DiagnosticDescriptors.MisplacedTrust, hole.Expression.GetLocation(), type!.Name, taken.Name));
    }
}
