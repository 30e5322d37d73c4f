using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hyperframes.Variables;

namespace Hyperframes.Rendering.Local;

/// <summary>
/// Brings remote media of pages and variables into the work folder, because the engine takes neither plain http nor private addresses, and writes the file of variables with
/// the local paths.
/// </summary>
internal static class WorkMedia
{
    /// <summary>The folder of fetched media in the project.</summary>
    public const string Folder = "hf-media";

    /// <summary>Fetches all remote media and returns the path of the file of variables; null when there are no values.</summary>
    /// <exception cref="RenderException">An address is not allowed, does not answer, or is no media.</exception>
    public static async Task<string?> PrepareAsync(
        WorkFolder work, IVariableValues? variables, RemoteMediaPolicy policy, IProgress<RenderProgress>? progress, CancellationToken cancellationToken)
    {
        var pages = MediaPages.Read(work.Project);
        var values = Values(variables);
        var bound = values.Where(pair => pages.BoundVariables.Contains(pair.Key)).SelectMany(pair => MediaValues(values, pair.Key, pair.Value)).ToList();
        var addresses = pages.RemoteSources.Concat(bound.Select(value => value.Address)).Distinct(StringComparer.Ordinal).ToList();
        if (addresses.Count > 0)
        {
            var files = await new MediaFetcher(policy, Path.Combine(work.Project, Folder)).FetchAsync(addresses, progress, cancellationToken).ConfigureAwait(false);
            pages.Rewrite(address => $"{Folder}/{files[address]}");
            foreach (var value in bound)
            {
                value.Replace($"{Folder}/{files[value.Address]}");
            }
        }

        if (values.Count == 0)
        {
            return null;
        }

        var path = Path.Combine(work.Path, "variables.json");
        await File.WriteAllTextAsync(path, values.ToJsonString(), cancellationToken).ConfigureAwait(false);
        return path;
    }

    private static JsonObject Values(IVariableValues? variables)
    {
        if (variables is null)
        {
            return [];
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            variables.WriteTo(writer, onlyOverrides: true);
        }

        return JsonNode.Parse(buffer.WrittenSpan) as JsonObject ?? throw new RenderException("The variables are not a JSON object.");
    }

    // A picture's value may be an object with its address inside (contract 13.1).
    private static IEnumerable<(string Address, Action<string> Replace)> MediaValues(JsonObject owner, string name, JsonNode? value)
    {
        if (value is JsonObject picture && picture["url"] is JsonValue)
        {
            (owner, name, value) = (picture, "url", picture["url"]);
        }

        return value is JsonValue text && text.TryGetValue<string>(out var address) && MediaPages.IsRemote(address)
            ? [(address.Trim(), path => owner[name] = path)]
            : [];
    }
}
