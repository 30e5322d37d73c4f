using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Hyperframes.Emulator.Server;

namespace Hyperframes.Emulator.Endpoints;

/// <summary>Pages of a list with opaque cursors.</summary>
internal static class Paging
{
    private const int DefaultLimit = 10;

    public static EmulatorAnswer Page<T>(OperationRequest request, IReadOnlyList<T> all, Func<T, JsonNode> write)
    {
        if (ReadOffset(request.Parameter("token")) is not { } offset)
        {
            return EmulatorAnswer.Error("invalid_parameter", "The token is not one that this list gave out.", "token");
        }

        var limit = request.Parameter("limit") is { } text ? (int)double.Parse(text, CultureInfo.InvariantCulture) : DefaultLimit;
        var items = all.Skip(offset).Take(limit).ToList();
        var hasMore = offset + items.Count < all.Count;
        return EmulatorAnswer.Of(new JsonObject
        {
            ["data"] = new JsonArray([.. items.Select(write)]),
            ["has_more"] = hasMore,
            ["next_token"] = hasMore ? WriteOffset(offset + items.Count) : null,
        });
    }

    private static string WriteOffset(int offset) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{{\"offset\": {offset}}}")));

    private static int? ReadOffset(string? token)
    {
        if (token is null)
        {
            return 0;
        }

        try
        {
            return JsonNode.Parse(Convert.FromBase64String(token))?["offset"]?.GetValue<int>();
        }
        catch (Exception problem) when (problem is FormatException or System.Text.Json.JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
