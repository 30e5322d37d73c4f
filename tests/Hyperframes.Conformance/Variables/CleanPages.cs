using System.Runtime.CompilerServices;
using Hyperframes.Conformance.Linting;
using Hyperframes.Markup.Binding;

namespace Hyperframes.Conformance.Variables;

/// <summary>The recorded pages that use variables and that upstream finds clean of variable codes.</summary>
internal static class CleanPages
{
    private static readonly string[] VariableCodes =
    [
        "invalid_composition_variables_declaration", "unknown_variable_binding", "unloadable_media_variable_default", "media_variable_src_no_fallback",
        "invalid_variable_values_json", "media_missing_src",
    ];

    public static IReadOnlyList<VariablePage> Read()
    {
        var folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../../shared/conformance/lint"));
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var pages = new List<VariablePage>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (file, recorded) in CaseFiles.Read(folder))
        {
            var isUntouched = file.StartsWith("corpus-html", StringComparison.Ordinal)
                || (file.StartsWith("mutations", StringComparison.Ordinal) && recorded.Id.EndsWith("/none", StringComparison.Ordinal));
            if (isUntouched && recorded.Html is { } html && UsesVariables(html)
                && !recorded.Expected.Any(finding => VariableCodes.Contains(finding.Compared.Code)) && seen.Add(html))
            {
                pages.Add(VariablePage.Read(recorded.Id, html));
            }
        }

        return pages;
    }

    private static bool UsesVariables(string html)
        => html.Contains("data-composition-variables", StringComparison.Ordinal) || html.Contains("data-var-", StringComparison.Ordinal)
            || html.Contains("getVariables", StringComparison.Ordinal);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
