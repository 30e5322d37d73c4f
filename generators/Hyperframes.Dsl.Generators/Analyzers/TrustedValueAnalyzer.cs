using System.Collections.Immutable;
using Hyperframes.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Hyperframes.Generators.Analyzers;

/// <summary>Lists every construction of a trusted value. Hidden by default: raise it in an .editorconfig to review them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TrustedValueAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(DiagnosticDescriptors.TrustedText);

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
            context.ReportDiagnostic(Diagnostic.Create(DiagnosticDescriptors.TrustedText, creation.Syntax.GetLocation(), creation.Arguments[0].Value.Syntax.ToString()));
        }
    }
}
