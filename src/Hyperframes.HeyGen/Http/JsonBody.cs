using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Hyperframes.HeyGen;

/// <summary>Bodies in JSON: validated and written once, sent as often as needed.</summary>
internal static class JsonBody
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    public static Func<HttpContent> Of<T>(T request, JsonTypeInfo<T> type)
        where T : HeyGenRequest
    {
        request.Validate();
        return Of(JsonSerializer.SerializeToUtf8Bytes(request, type));
    }

    public static Func<HttpContent> Of(byte[] json) => () => new ByteArrayContent(json) { Headers = { ContentType = Json } };
}
