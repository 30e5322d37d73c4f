using Hyperframes.Linting;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Hyperframes.Generators.Analyzers;

/// <summary>
/// Severities from .editorconfig sections that match the page: <c>hyperframes.&lt;code&gt;.severity = error | warning | suggestion | none</c>. The compiler's own key,
/// <c>dotnet_diagnostic.&lt;id&gt;.severity</c>, reaches additional files from a .globalconfig only.
/// </summary>
internal static class PageSeverities
{
    private const string Prefix = "hyperframes.";
    private const string Suffix = ".severity";

    public static IReadOnlyDictionary<string, FindingSeverity?> Read(AnalyzerConfigOptions options)
    {
        var severities = new Dictionary<string, FindingSeverity?>(StringComparer.Ordinal);
        foreach (var key in options.Keys)
        {
            if (key.Length > Prefix.Length + Suffix.Length && key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase)
                && options.TryGetValue(key, out var value) && TryParse(value, out var severity))
            {
                severities[key.Substring(Prefix.Length, key.Length - Prefix.Length - Suffix.Length).ToLowerInvariant()] = severity;
            }
        }

        return severities;
    }

    /// <summary>False where the word is none of the known ones; none gives null.</summary>
    private static bool TryParse(string word, out FindingSeverity? severity)
    {
        word = word.Trim().ToLowerInvariant();
        severity = word switch
        {
            "error" => FindingSeverity.Error,
            "warning" => FindingSeverity.Warning,
            "suggestion" or "info" => FindingSeverity.Info,
            _ => null,
        };
        return severity is not null || word == "none";
    }
}
