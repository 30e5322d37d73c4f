using Hyperframes.Generators.Variables.Emit;
using Hyperframes.Generators.Variables.Pages;
using Hyperframes.Generators.Variables.Records;
using Microsoft.CodeAnalysis;

namespace Hyperframes.Generators.Variables;

/// <summary>Pages to typed records, records to declarations, and the diagnostics of both. Every step hands on values that compare by content.</summary>
[Generator]
public sealed class VariablesGenerator : IIncrementalGenerator
{
    private const string Attribute = "Hyperframes.Variables.CompositionVariablesAttribute";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        Pages(context);
        Records(context);
    }

    private static void Pages(IncrementalGeneratorInitializationContext context)
    {
        var pages = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => ParsedPage.Read(pair.Left, pair.Right, cancellation))
            .Where(static page => page is not null)
            .Select(static (page, _) => page!)
            .WithTrackingName(VariableStepNames.Parse);

        var names = pages.Select(static (page, _) => page.NameSource).Collect().Select(static (sources, _) => PageNames.Of(sources));
        var code = pages.Combine(names)
            .Select(static (pair, _) => PageDeclaration.Of(pair.Left, pair.Right))
            .WithTrackingName(VariableStepNames.Declaration)
            .Select(static (declaration, _) => PageEmitter.Emit(declaration))
            .WithTrackingName(VariableStepNames.Emit);
        context.RegisterSourceOutput(code, static (output, file) => output.AddSource(file.HintName, file.Source));

        var findings = pages.Collect()
            .Select(static (all, cancellation) => PageFindings.Of(all, cancellation))
            .WithTrackingName(VariableStepNames.Bind);
        context.RegisterSourceOutput(findings, static (output, found) => found.Report(output.ReportDiagnostic));
    }

    private static void Records(IncrementalGeneratorInitializationContext context)
    {
        var targets = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                Attribute,
                static (node, _) => node is Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax,
                static (syntax, cancellation) => RecordTarget.Read(syntax, cancellation))
            .WithTrackingName(VariableStepNames.RecordTarget);
        context.RegisterSourceOutput(
            targets.Where(static target => target.Shape is not null).Select(static (target, _) => RecordEmitter.Emit(target.Shape!)).WithTrackingName(VariableStepNames.RecordEmit),
            static (output, file) => output.AddSource(file.HintName, file.Source));
        context.RegisterSourceOutput(targets.Where(static target => !target.Problems.IsEmpty), static (output, target) =>
        {
            foreach (var problem in target.Problems)
            {
                output.ReportDiagnostic(problem.ToDiagnostic());
            }
        });
    }
}
