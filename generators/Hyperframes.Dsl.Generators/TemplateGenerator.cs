using Hyperframes.Generators.Pipeline;
using Hyperframes.Generators.Variables;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Hyperframes.Generators;

/// <summary>Compiles the templates of a project into the types that name them.</summary>
[Generator]
public sealed class TemplateGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Where(static text => TemplateFile.IsTemplate(text.Path))
            .Select(static (text, cancellation) => new TemplateFile(text.Path, text.GetText(cancellation)?.ToString() ?? ""))
            .WithTrackingName(StepNames.Files);

        var root = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions.TryGetValue("build_property.ProjectDir", out var directory) ? directory : "");

        var index = files.Collect().Combine(root).Select(static (pair, _) => new FileIndex(pair.Left, pair.Right));

        var targets = context.SyntaxProvider
            .ForAttributeWithMetadataName(TemplateTargetReader.AttributeName, static (node, _) => node is TypeDeclarationSyntax, TemplateTargetReader.Read)
            .WithTrackingName(StepNames.Targets);

        var specs = targets.Combine(index)
            .Select(static (pair, _) => SpecReader.Read(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Specs);

        context.RegisterSourceOutput(specs.Select(static (spec, _) => TemplateVariables.Emit(spec)), static (output, file) =>
        {
            if (file is not null)
            {
                output.AddSource(file.HintName, file.Source);
            }
        });

        var results = specs
            .Select(static (spec, _) => TemplateCompiler.Compile(spec))
            .WithTrackingName(StepNames.Compile);

        // Code and diagnostics apart: a diagnostic holds positions, and positions change with every edit above them.
        var code = results.Select(static (result, _) => (result.HintName, result.Code)).WithTrackingName(StepNames.Code);
        context.RegisterSourceOutput(code, static (output, result) =>
        {
            if (result.Code is not null)
            {
                output.AddSource(result.HintName, result.Code);
            }
        });

        var diagnostics = results.Select(static (result, _) => result.Diagnostics).WithTrackingName(StepNames.Diagnostics);
        context.RegisterSourceOutput(diagnostics, Report);

        // What is wrong with a file is told once, however many targets it has.
        var ofFiles = files
            .Select(static (file, _) => new EquatableArray<DiagnosticInfo>(DiagnosticInfo.From(file, file.Diagnostics)))
            .WithTrackingName(StepNames.FileDiagnostics);
        context.RegisterSourceOutput(ofFiles, Report);
    }

    private static void Report(SourceProductionContext output, EquatableArray<DiagnosticInfo> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
        }
    }
}
