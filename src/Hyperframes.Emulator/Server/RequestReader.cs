using System.Text.Json;
using Hyperframes.Emulator.Contract;
using Microsoft.AspNetCore.Http;

namespace Hyperframes.Emulator.Server;

/// <summary>Reads a request and judges it by the description: query, key, body.</summary>
internal static class RequestReader
{
    public static async Task<(OperationRequest? Request, string? BodyText, EmulatorAnswer? Refusal)> ReadAsync(
        HttpContext context, ApiOperation operation, IReadOnlyDictionary<string, string> path)
    {
        var query = context.Request.Query.SelectMany(q => q.Value.Select(v => KeyValuePair.Create(q.Key, v ?? ""))).ToList();
        var errors = RequestValidator.ValidateQuery(operation, query).ToList();
        if (context.Request.Headers.TryGetValue("Idempotency-Key", out var key))
        {
            errors.AddRange(operation.TakesIdempotencyKey
                ? RequestValidator.ValidateKey(operation, key.ToString())
                : [new SchemaError("Idempotency-Key", "is not a header of this operation")]);
        }

        if (errors.Count > 0)
        {
            return (null, null, Refuse(errors));
        }

        var values = query.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        if (operation.BodyMediaType == "multipart/form-data")
        {
            var (file, refusal) = await ReadFileAsync(context).ConfigureAwait(false);
            return (new OperationRequest(operation, path, values, default, file), null, refusal);
        }

        using var stream = new MemoryStream();
        await context.Request.Body.CopyToAsync(stream, context.RequestAborted).ConfigureAwait(false);
        if (operation.Body is null)
        {
            return stream.Length == 0
                ? (new OperationRequest(operation, path, values, default, null), null, null)
                : (null, null, EmulatorAnswer.Error("invalid_parameter", "This operation takes no body."));
        }

        return ReadJson(context, operation, path, values, stream.ToArray());
    }

    private static (OperationRequest? Request, string? BodyText, EmulatorAnswer? Refusal) ReadJson(
        HttpContext context, ApiOperation operation, IReadOnlyDictionary<string, string> path, IReadOnlyDictionary<string, string> query, byte[] bytes)
    {
        if (!context.Request.HasJsonContentType())
        {
            return (null, null, EmulatorAnswer.Error("invalid_parameter", "The body must be application/json.", "Content-Type"));
        }

        JsonElement body;
        try
        {
            body = JsonElement.Parse(bytes);
        }
        catch (JsonException)
        {
            return (null, null, EmulatorAnswer.Error("invalid_parameter", "The body is not valid JSON."));
        }

        var text = System.Text.Encoding.UTF8.GetString(bytes);
        var errors = RequestValidator.ValidateBody(operation, body);
        return errors.Count > 0
            ? (null, text, Refuse(errors))
            : (new OperationRequest(operation, path, query, body, null), text, null);
    }

    private static async Task<(UploadedPart? File, EmulatorAnswer? Refusal)> ReadFileAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            return (null, EmulatorAnswer.Error("invalid_parameter", "A file part is required.", "file"));
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        if (form.Files.Count != 1 || form.Files[0].Name != "file" || form.Count > 0)
        {
            return (null, EmulatorAnswer.Error("invalid_parameter", "Exactly one part named file is expected.", "file"));
        }

        using var stream = new MemoryStream();
        await form.Files[0].CopyToAsync(stream, context.RequestAborted).ConfigureAwait(false);
        return (new UploadedPart(form.Files[0].FileName, form.Files[0].ContentType, stream.ToArray()), null);
    }

    private static EmulatorAnswer Refuse(IReadOnlyList<SchemaError> errors) =>
        EmulatorAnswer.Error("invalid_parameter", string.Join("; ", errors), errors[0].Path.Length > 0 ? errors[0].Path : null);
}
