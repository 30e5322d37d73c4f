using System.Text;
using System.Text.Json.Nodes;
using Hyperframes.Emulator.Contract;

namespace Hyperframes.Emulator.Server;

/// <summary>What is answered: status, body, headers.</summary>
internal sealed record EmulatorAnswer(int Status, byte[] Body, string ContentType)
{
    private const string Json = "application/json";

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public bool IsSuccess => Status is >= 200 and < 300;

    public static EmulatorAnswer Data(JsonNode data, int status = 200) => Of(new JsonObject { ["data"] = data }, status);

    public static EmulatorAnswer Of(JsonObject body, int status = 200) => new(status, Encoding.UTF8.GetBytes(body.ToJsonString()), Json);

    public static EmulatorAnswer Error(string code, string message, string? param = null, int? status = null) => Of(
        new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message, ["param"] = param, ["doc_url"] = null } },
        status ?? ApiDocument.HeyGen.ErrorCodes[code]);

    /// <summary>What object storage says: XML.</summary>
    public static EmulatorAnswer Storage(int status, string code) => new(
        status, Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>{code}</Code></Error>"), "application/xml");

    public static EmulatorAnswer Html(int status) => new(
        status, Encoding.UTF8.GetBytes($"<html><head><title>{status}</title></head><body><h1>{status}</h1><hr>gateway</body></html>"), "text/html");
}
