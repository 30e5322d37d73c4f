using System.Collections.Immutable;
using Hyperframes.Generators.Pipeline;
using Hyperframes.Linting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Hyperframes.Generators.Analyzers;

/// <summary>
/// Judges the HTML pages among the additional files by the lint rules, fresh with each edit, and the literal HTML of templates by those that need no more. Rules that need the project's media, or ffprobe, do not run in
/// the compiler: it does not know those files.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => PageDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Analyze);
    }

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        var isTemplate = TemplateFile.IsHtmlPath(file.Path);
        if ((!isTemplate && !PageFile.HasPageName(file.Path)) || file.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        var html = text.ToString();
        if (!isTemplate && !PageFile.IsPage(html))
        {
            return;
        }

        var page = new PageFile(file.Path);
        var options = LintOptions.ForPage(
            page.Path,
            page.PathInProject,
            page.IsSubComposition,
            [.. page.StylesIn(html, context.Options.AdditionalFiles, context.CancellationToken)],
            PageSeverities.Read(context.Options.AnalyzerConfigOptionsProvider.GetOptions(file)));
        var findings = isTemplate ? CompositionValidator.ValidateTemplate(html, options) : CompositionValidator.Validate(html, options);
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(Diagnose(finding, file.Path, text));
        }
    }

    private static Diagnostic Diagnose(LintFinding finding, string path, SourceText text)
    {
        var isInPage = finding.File is null || PageFile.Normalize(path) == finding.File;
        return Diagnostic.Create(
            PageDescriptors.Of(finding),
            isInPage ? Locate(finding, path, text) : Location.Create(finding.File!, default, PositionOf(finding)),
            PageDescriptors.SeverityOf(finding.Severity),
            additionalLocations: null,
            properties: null,
            finding.Code,
            finding.FixHint is null ? finding.Message : $"{finding.Message} {finding.FixHint}");
    }

    private static LinePositionSpan PositionOf(LintFinding finding)
    {
        var at = finding.Position is { } position ? new LinePosition(position.Line - 1, position.Column - 1) : default;
        return new LinePositionSpan(at, at);
    }

    /// <summary>From the finding's place to the end of its line.</summary>
    private static Location Locate(LintFinding finding, string path, SourceText text)
    {
        if (finding.Position is not { } position || position.Line > text.Lines.Count)
        {
            return Location.Create(path, default, default);
        }

        var line = text.Lines[position.Line - 1];
        var span = TextSpan.FromBounds(Math.Min(line.Start + position.Column - 1, line.End), line.End);
        return Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
    }
}
