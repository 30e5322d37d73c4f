using System.Text.Json;

namespace Hyperframes.Rendering.Local;

/// <summary>Reads the engine's lines of progress.</summary>
internal static class ProgressLine
{
    /// <summary>What <paramref name="line"/> reports; null when it is another line, or a stage that is not known.</summary>
    public static RenderProgress? Parse(string line)
    {
        if (!line.StartsWith(EngineContract.ProgressPrefix, StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(line.AsMemory(EngineContract.ProgressPrefix.Length));
            var report = json.RootElement;
            return report.ValueKind == JsonValueKind.Object
                && report.TryGetProperty("code", out var code)
                && code.ValueKind == JsonValueKind.String
                && EngineContract.Stages.TryGetValue(code.GetString()!, out var stage)
                    ? new RenderProgress(stage, Math.Clamp((Number(report, "pct") ?? 0) / 100, 0, 1), Number(report, "done"), Number(report, "total"))
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static double? Number(JsonElement report, string name) =>
        report.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;
}
