using System.Text;
using System.Text.Json;
using Hyperframes.Markup.Binding;
using Hyperframes.Markup.Json;
using Hyperframes.Variables;

namespace Hyperframes.Bundling;

/// <summary>Holds the values of a render to what its page declares, before anything is sent: the engine drops what does not fit without a word (contract 13.5).</summary>
internal static class RequestedValues
{
    /// <summary>All values that do not fit; empty when the render can have them.</summary>
    public static IReadOnlyList<VariableError> Check(CompositionBundle bundle, string page, IVariableValues variables)
    {
        var graph = new VariableGraph(
            bundle.Files.Where(file => file.Path.EndsWith(".html", StringComparison.OrdinalIgnoreCase)).Select(file => VariablePage.Read(file.Path, Text(file))));
        if (graph.Find(page) is not { } entry)
        {
            return [];
        }

        var json = Json(variables, onlyOverrides: false);
        var names = (JsonReader.Read(json).Root as JsonObject)?.Members ?? [];
        return
        [
            .. OverrideCheck.Check(graph, entry, json).Where(finding => IsOfValue(finding.Kind)).Select(finding => new VariableError(
                "$." + names.FirstOrDefault(member => member.Value.Span.Start <= finding.Span.Start && finding.Span.Start < member.Value.Span.End)?.Name, finding.Message)),
            .. Unreachable(graph, entry, Json(variables, onlyOverrides: true)),
        ];
    }

    private static bool IsOfValue(VariableFindingKind kind) => kind is VariableFindingKind.WrongType or VariableFindingKind.OutOfLimits
        or VariableFindingKind.NotAColor or VariableFindingKind.NotAFont or VariableFindingKind.RefusedUrl;

    /// <summary>Values that differ from their default and yet cannot reach the mounted composition that reads them (contract 13.3).</summary>
    private static IEnumerable<VariableError> Unreachable(VariableGraph graph, VariablePage entry, string json)
        => OverrideCheck.Check(graph, entry, json).Where(finding => finding.Kind == VariableFindingKind.UnreachableOverride)
            .Select(finding => new VariableError("$." + json.Substring(finding.Span.Start, finding.Span.Length).Trim('"'), finding.Message));

    private static string Text(BundleFile file)
    {
        using var reader = new StreamReader(file.OpenRead(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string Json(IVariableValues variables, bool onlyOverrides)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            variables.WriteTo(writer, onlyOverrides);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
