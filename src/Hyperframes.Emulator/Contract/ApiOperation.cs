namespace Hyperframes.Emulator.Contract;

/// <summary>One operation of the API document.</summary>
/// <param name="Id">Its <c>operationId</c>.</param>
/// <param name="Method">HTTP method in capitals.</param>
/// <param name="Path">Path template, <c>/v3/videos/{video_id}</c>.</param>
/// <param name="Parameters">Parameters of the operation and of its path.</param>
/// <param name="Body">Schema of the JSON body; null when it takes none or another media type.</param>
/// <param name="BodyMediaType">Media type of the body; null when it takes none.</param>
/// <param name="Responses">Success and error schemas by status, <c>200</c>, <c>5XX</c>, <c>default</c>.</param>
/// <param name="ErrorCodes">Error codes that the document lists for it, with their status.</param>
internal sealed record ApiOperation(
    string Id,
    string Method,
    string Path,
    IReadOnlyList<ApiParameter> Parameters,
    JsonSchema? Body,
    string? BodyMediaType,
    IReadOnlyDictionary<string, JsonSchema> Responses,
    IReadOnlyDictionary<string, int> ErrorCodes)
{
    /// <summary>The status of success, 200 or 202.</summary>
    public int SuccessStatus => int.Parse(Responses.Keys.Single(status => status[0] == '2'), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whether it takes an <c>Idempotency-Key</c>.</summary>
    public bool TakesIdempotencyKey => Parameters.Any(p => p.In == "header" && p.Name == "Idempotency-Key");

    /// <summary>The path parameters when <paramref name="path"/> is one of this operation, else null.</summary>
    public IReadOnlyDictionary<string, string>? Match(string path)
    {
        var (template, actual) = (Path.Split('/'), path.Split('/'));
        if (template.Length != actual.Length)
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i].StartsWith('{') && actual[i].Length > 0)
            {
                values[template[i][1..^1]] = Uri.UnescapeDataString(actual[i]);
            }
            else if (!string.Equals(template[i], actual[i], StringComparison.Ordinal))
            {
                return null;
            }
        }

        return values;
    }
}
