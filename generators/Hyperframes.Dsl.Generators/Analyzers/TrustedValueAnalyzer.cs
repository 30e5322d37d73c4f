using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Hyperframes.Generators.Analyzers;

/// <summary>Lists every construction of a trusted value. Hidden by default: raise it in an .editorconfig to review them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TrustedValueAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Constructed = new(
        "HF1507",
        "Text is trusted",
        "'{0}' is written without escaping; make sure that nobody else chooses it",
        "Hyperframes.Contexts",
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: true,
        helpLinkUri: "docs/diagnostics/HF1507.md");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Constructed);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(Analyze, OperationKind.ObjectCreation);
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (creation.Arguments.Length > 0 && TrustedTypes.PlaceOf(creation.Type) is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(Constructed, creation.Syntax.GetLocation(), creation.Arguments[0].Value.Syntax.ToString()));
        }
    }
}
