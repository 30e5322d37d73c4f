using System.Globalization;
using System.Net;
using System.Text.Json;
using Hyperframes.Emulator.Contract;
using Hyperframes.HeyGen;

namespace Hyperframes.Emulator.Comparison;

/// <summary>
/// Asks a service, with a key of one's own, what is read and costs nothing, and holds its answers to the description that the emulator keeps to. It says
/// where they differ by member, and shows no value.
/// </summary>
internal sealed class ServiceComparison(HeyGenClient service, TextWriter output)
{
    private const string Absent = "no-such-thing";

    /// <summary>Lists with the operation that reads one of their items, where there is one.</summary>
    private static readonly (string List, string Query, string? Item, string Id)[] Reads =
    [
        ("listVideos", "?limit=5", "getVideo", "id"),
        ("searchSounds", "?query=whoosh&type=sound_effects&limit=5", null, ""),
        ("listHyperframesRenders", "?limit=5", "getHyperframesRender", "render_id"),
        ("listWebhookEventTypes", "", null, ""),
        ("listWebhookEndpoints", "?limit=5", null, ""),
        ("listWebhookEvents", "?limit=5", null, ""),
    ];

    /// <summary>Writes one line per operation, and one per difference.</summary>
    /// <returns>How many differences there are.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var differences = 0;
        foreach (var (list, query, item, idName) in Reads)
        {
            var (answer, found) = await AskAsync(list, null, query, cancellationToken).ConfigureAwait(false);
            differences += found;
            if (item is not null)
            {
                differences += await RefuseAsync(item, cancellationToken).ConfigureAwait(false);
                if (FirstId(answer, idName) is { } id)
                {
                    differences += (await AskAsync(item, id, "", cancellationToken).ConfigureAwait(false)).Differences;
                }
            }
        }

        return differences;
    }

    private async Task<(JsonElement Answer, int Differences)> AskAsync(string operation, string? id, string query, CancellationToken cancellationToken)
    {
        try
        {
            var described = ApiDocument.HeyGen.Operation(operation);
            var answer = await service.RawRequestAsync(HttpMethod.Get, PathOf(described, id) + query, cancellationToken: cancellationToken).ConfigureAwait(false);
            var errors = described.Responses[described.SuccessStatus.ToString(CultureInfo.InvariantCulture)].Validate(answer);
            await SayAsync(operation, [.. errors.Select(error => error.ToString())]).ConfigureAwait(false);
            return (answer, errors.Count);
        }
        catch (HeyGenException problem)
        {
            await SayAsync(operation, [problem.Message]).ConfigureAwait(false);
            return (default, 1);
        }
    }

    /// <summary>What is not there is refused with 404 and a code that the description has.</summary>
    private async Task<int> RefuseAsync(string operation, CancellationToken cancellationToken)
    {
        var described = ApiDocument.HeyGen.Operation(operation);
        try
        {
            await service.RawRequestAsync(HttpMethod.Get, PathOf(described, Absent), cancellationToken: cancellationToken).ConfigureAwait(false);
            await SayAsync($"{operation} of what is not there", ["succeeds"]).ConfigureAwait(false);
            return 1;
        }
        catch (HeyGenException refusal)
        {
            var known = refusal is HeyGenApiException { StatusCode: HttpStatusCode.NotFound } api && described.ErrorCodes.ContainsKey(api.Code);
            await SayAsync($"{operation} of what is not there", known ? [] : [refusal.Message]).ConfigureAwait(false);
            return known ? 0 : 1;
        }
    }

    private async Task SayAsync(string what, string[] differences)
    {
        await output.WriteLineAsync($"{what}: {(differences.Length == 0 ? "as described" : "differs")}").ConfigureAwait(false);
        foreach (var difference in differences)
        {
            await output.WriteLineAsync($"  {difference}").ConfigureAwait(false);
        }
    }

    private static string PathOf(ApiOperation operation, string? id) =>
        id is null ? operation.Path : $"{operation.Path[..operation.Path.IndexOf('{', StringComparison.Ordinal)]}{Uri.EscapeDataString(id)}";

    private static string? FirstId(JsonElement answer, string name) =>
        answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Array && data.GetArrayLength() > 0
        && data[0].ValueKind == JsonValueKind.Object && data[0].TryGetProperty(name, out var id) ? id.GetString() : null;
}
