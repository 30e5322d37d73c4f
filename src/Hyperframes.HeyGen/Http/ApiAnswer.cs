using System.Net;
using System.Text.Json;

namespace Hyperframes.HeyGen;

/// <summary>A successful answer: its whole JSON, or an undefined element when there was no body.</summary>
internal readonly record struct ApiAnswer(HttpStatusCode Status, JsonElement Body)
{
    /// <summary>The <c>data</c> member.</summary>
    public JsonElement? Data => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty("data", out var data) ? data : null;
}
