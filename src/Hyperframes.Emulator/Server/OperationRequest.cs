using System.Text.Json;
using Hyperframes.Emulator.Contract;

namespace Hyperframes.Emulator.Server;

/// <summary>A request that passed every check of the description.</summary>
/// <param name="Operation">Its operation.</param>
/// <param name="Path">Path parameters.</param>
/// <param name="Query">Query parameters.</param>
/// <param name="Body">JSON body; undefined when there is none.</param>
/// <param name="File">The part <c>file</c> of a multipart body.</param>
internal sealed record OperationRequest(
    ApiOperation Operation,
    IReadOnlyDictionary<string, string> Path,
    IReadOnlyDictionary<string, string> Query,
    JsonElement Body,
    UploadedPart? File)
{
    public string? Text(string member) =>
        Body.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public string? Parameter(string name) => Query.TryGetValue(name, out var value) ? value : null;
}
