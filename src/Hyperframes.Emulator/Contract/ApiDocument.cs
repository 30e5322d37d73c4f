using System.Globalization;
using System.Text.Json;

namespace Hyperframes.Emulator.Contract;

/// <summary>The API document: every operation with compiled schemas.</summary>
internal sealed class ApiDocument
{
    private static readonly Lazy<ApiDocument> Loaded = new(() => Read(ReadEmbedded()));

    private readonly JsonElement _root;

    private ApiDocument(JsonElement root, SchemaReader schemas)
    {
        _root = root;
        Schemas = schemas;
        Operations = [.. ReadOperations()];
        ErrorCodes = Component("x-error-codes").EnumerateObject()
            .ToDictionary(code => code.Name, code => code.Value.GetProperty("httpStatus").GetInt32(), StringComparer.Ordinal);
    }

    /// <summary>The document that this assembly carries.</summary>
    public static ApiDocument HeyGen => Loaded.Value;

    public SchemaReader Schemas { get; }

    public IReadOnlyList<ApiOperation> Operations { get; }

    /// <summary>Every error code of the document with its HTTP status.</summary>
    public IReadOnlyDictionary<string, int> ErrorCodes { get; }

    public ApiOperation Operation(string id) => Operations.Single(operation => operation.Id == id);

    /// <summary>Compiles <paramref name="json"/>.</summary>
    /// <exception cref="ContractException">It uses a keyword that the validator does not check, or refers to nothing.</exception>
    public static ApiDocument Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement.Clone();
        return new ApiDocument(root, new SchemaReader(root.GetProperty("components").GetProperty("schemas")));
    }

    public static string ReadEmbedded()
    {
        using var stream = typeof(ApiDocument).Assembly.GetManifestResourceStream("heygen-api.openapi.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private IEnumerable<ApiOperation> ReadOperations()
    {
        foreach (var path in _root.GetProperty("paths").EnumerateObject())
        {
            var shared = path.Value.TryGetProperty("parameters", out var list) ? ReadParameters(list) : [];
            foreach (var verb in path.Value.EnumerateObject().Where(member => member.Name != "parameters"))
            {
                var own = verb.Value.TryGetProperty("parameters", out list) ? ReadParameters(list) : [];
                var id = verb.Value.GetProperty("operationId").GetString()!;
                var (body, mediaType) = ReadBody(verb.Value, id);
                var responses = verb.Value.GetProperty("responses").EnumerateObject().Select(r => (Status: r.Name, Value: Resolve(r.Value))).ToList();
                yield return new ApiOperation(
                    id,
                    verb.Name.ToUpperInvariant(),
                    path.Name,
                    [.. shared, .. own],
                    body,
                    mediaType,
                    responses.ToDictionary(r => r.Status, r => ReadResponse(r.Value, $"{id}.{r.Status}"), StringComparer.Ordinal),
                    ReadErrorCodes(responses));
            }
        }
    }

    private Dictionary<string, int> ReadErrorCodes(IEnumerable<(string Status, JsonElement Value)> responses)
    {
        var statuses = Component("x-error-codes");
        var codes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (status, response) in responses.Where(r => r.Value.TryGetProperty("x-error-codes", out _)))
        {
            foreach (var code in response.GetProperty("x-error-codes").EnumerateObject())
            {
                codes[code.Name] = int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? number
                    : statuses.GetProperty(code.Name).GetProperty("httpStatus").GetInt32();
            }
        }

        return codes;
    }

    private List<ApiParameter> ReadParameters(JsonElement list) =>
    [
        .. list.EnumerateArray().Select(Resolve).Select(parameter => new ApiParameter(
            parameter.GetProperty("name").GetString()!,
            parameter.GetProperty("in").GetString()!,
            parameter.TryGetProperty("required", out var required) && required.GetBoolean(),
            Schemas.Read(parameter.GetProperty("schema"), parameter.GetProperty("name").GetString()!))),
    ];

    private (JsonSchema? Schema, string? MediaType) ReadBody(JsonElement operation, string id)
    {
        if (!operation.TryGetProperty("requestBody", out var body))
        {
            return (null, null);
        }

        var content = body.GetProperty("content").EnumerateObject().Single();
        return content.Name == "application/json"
            ? (Schemas.Read(content.Value.GetProperty("schema"), $"{id}.body"), content.Name)
            : (null, content.Name);
    }

    private JsonSchema ReadResponse(JsonElement response, string where) =>
        Schemas.Read(response.GetProperty("content").GetProperty("application/json").GetProperty("schema"), where);

    private JsonElement Resolve(JsonElement json)
    {
        if (!json.TryGetProperty("$ref", out var reference))
        {
            return json;
        }

        return reference.GetString()!.Split('/').Skip(1).Aggregate(_root, (at, name) => at.GetProperty(name));
    }

    private JsonElement Component(string name) => _root.GetProperty("components").GetProperty(name);
}
