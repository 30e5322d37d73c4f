using System.Text.Json;
using Hyperframes.Rendering;

namespace Hyperframes.Emulator.Rendering;

/// <summary>The options of a render request as those of a renderer.</summary>
internal static class RenderRequestOptions
{
    /// <summary>The service's 1080p is the composition's own size here: an emulator need not scale what a test wants small.</summary>
    public static RenderOptions Read(JsonElement request, string output)
    {
        var format = Text(request, "format") switch
        {
            "webm" => VideoFormat.WebM,
            "mov" => VideoFormat.Mov,
            _ => VideoFormat.Mp4,
        };
        return new RenderOptions
        {
            Output = $"{output}.{format.ToString().ToLowerInvariant()}",
            Fps = request.TryGetProperty("fps", out var fps) && fps.ValueKind == JsonValueKind.Number ? (int)fps.GetDouble() : null,
            Quality = Text(request, "quality") switch
            {
                "draft" => Quality.Draft,
                "high" => Quality.High,
                _ => Quality.Standard,
            },
            Format = format,
            Resolution = Text(request, "resolution") == "4k" ? "4k" : null,
            AspectRatio = Text(request, "aspect_ratio"),
            Composition = Text(request, "composition"),
            Title = Text(request, "title"),
        };
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
