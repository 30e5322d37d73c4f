using System.Text.Json;

namespace Hyperframes.HeyGen;

/// <summary>A successful answer: its whole JSON, or an undefined element when there was no body.</summary>
internal readonly record struct ApiAnswer(JsonElement Body)
{
    /// <summary>The <c>data</c> member.</summary>
    public JsonElement? Data => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty("data"u8, out var data) ? data : null;
}
