using System.Collections.Immutable;
using Hyperframes.Linting;
using Microsoft.CodeAnalysis;

namespace Hyperframes.Generators.Analyzers;

/// <summary>The compiler's view of the catalogue of lint rules: one descriptor for each code.</summary>
internal static class PageDescriptors
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. LintRuleCatalog.Codes.Select(Create)];

    private static readonly Dictionary<string, DiagnosticDescriptor> ByCode =
        LintRuleCatalog.Codes.Zip(All, (code, descriptor) => (code.Code, Descriptor: descriptor)).ToDictionary(pair => pair.Code, pair => pair.Descriptor, StringComparer.Ordinal);

    public static DiagnosticDescriptor Of(LintFinding finding) => ByCode[finding.Code];

    public static DiagnosticSeverity SeverityOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => DiagnosticSeverity.Error,
        FindingSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static DiagnosticDescriptor Create(LintCode code) => new(
        code.Id,
        code.Title,
        "{0}: {1}",
        "Hyperframes.Pages",
        SeverityOf(code.Severity),
        isEnabledByDefault: true,
        description: $"{code.Cause} {code.Remedy}",
        helpLinkUri: $"docs/diagnostics/{code.Id}.md");
}
