using System.Net.Http.Headers;
using System.Text.Json;

namespace Hyperframes.HeyGen;

/// <summary>Turns an answer that is no success into an exception: by the envelope's code where there is one, else by status.</summary>
internal static class ErrorReader
{
    private const int LongestMessage = 500;

    public static HeyGenApiException Read(ApiCall call, HttpResponseMessage response, ReadOnlyMemory<byte> body, DateTimeOffset now)
    {
        var error = ReadEnvelope(body);
        var status = (int)response.StatusCode;
        var code = error?.Code is null or "" or "error" ? ErrorCatalog.CodeFor(status) : error.Code;
        var (rule, hint) = ErrorCatalog.Find(code, status);
        var said = Redaction.Scrub(Shorten(error?.Message ?? ""));
        var message = said.Length > 0 ? said : FormattableString.Invariant($"The API answered HTTP {status}.");
        var param = error?.Param is { Length: > 0 } p ? $" (member '{p}')" : "";
        var requestId = response.Headers.TryGetValues("X-Request-Id", out var ids) ? Redaction.Scrub(ids.First()) : null;
        return new HeyGenApiException(
            $"{call.Operation} failed with {code} (HTTP {status}){param}: {message} {hint}{(requestId is null ? "" : $" Request id {requestId}.")}",
            response.StatusCode,
            code)
        {
            Operation = call.Operation,
            ServerMessage = message,
            Hint = hint,
            Param = error?.Param,
            RequestId = requestId,
            DocUrl = error?.DocUrl,
            RetryAfter = ReadRetryAfter(response.Headers.RetryAfter, now),
            Rule = rule,
        };
    }

    /// <summary>Both forms: whole seconds, or a date.</summary>
    public static TimeSpan? ReadRetryAfter(RetryConditionHeaderValue? header, DateTimeOffset now) => header switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date > now ? date - now : TimeSpan.Zero,
        _ => null,
    };

    private static ApiError? ReadEnvelope(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("error", out var error)
                && error.ValueKind == JsonValueKind.Object
                ? error.Deserialize(HeyGenJsonContext.Default.ApiError)
                : null;
        }
        catch (JsonException)
        {
            // An edge page or an empty body: the status has to do.
            return null;
        }
    }

    private static string Shorten(string text) => text.Length <= LongestMessage ? text : string.Concat(text.AsSpan(0, LongestMessage), "…");
}
