using System.Text.Json;

namespace Hyperframes.Emulator.Contract;

/// <summary>Rules between members, which the document holds as prose (<c>x-rules</c>): from the specification unless marked.</summary>
internal static class CrossFieldRules
{
    public static IReadOnlyList<SchemaError> Check(string operationId, JsonElement body) => operationId switch
    {
        "createVideo" => [.. CheckVideo(body)],
        "createHyperframesRender" => [.. CheckRender(body)],
        "createWebhookEndpoint" or "updateWebhookEndpoint" => [.. CheckHttps(body, "url")],
        _ => [],
    };

    private static IEnumerable<SchemaError> CheckVideo(JsonElement body)
    {
        var speech = new[] { "script", "audio_url", "audio_asset_id" }.Count(name => Text(body, name) is not null);
        if (speech != 1)
        {
            yield return new("script", "exactly one of script, audio_url and audio_asset_id must be given");
        }

        var engine = Member(body, "engine") is { } e ? Text(e, "type") : null;
        if (Text(body, "motion_prompt") is not null && engine == "avatar_iii")
        {
            yield return new("motion_prompt", "is not available with avatar_iii");
        }

        if (Text(body, "expressiveness") is not null && (engine is "avatar_iii" or "avatar_v"))
        {
            yield return new("expressiveness", $"is not available with {engine}");
        }

        if (Member(body, "background") is { } background)
        {
            if (Text(body, "output_format") == "webm")
            {
                yield return new("background", "is not available with output_format webm");
            }

            foreach (var error in CheckBackground(background))
            {
                yield return error;
            }
        }

        if (Member(body, "voice_settings") is { } voice && Member(voice, "engine_settings") is { } settings
            && Text(settings, "model") == "eleven_v3" && settings.TryGetProperty("stability", out var stability)
            && stability.ValueKind == JsonValueKind.Number && stability.GetDouble() is not (0 or 0.5 or 1))
        {
            yield return new("voice_settings.engine_settings.stability", "must be 0, 0.5 or 1 with eleven_v3");
        }

        foreach (var error in CheckHttps(body, "callback_url"))
        {
            yield return error;
        }
    }

    private static IEnumerable<SchemaError> CheckBackground(JsonElement background)
    {
        var sources = new[] { "url", "asset_id" }.Count(name => Text(background, name) is not null);
        if (Text(background, "type") == "color" && Text(background, "value") is null)
        {
            yield return new("background.value", "is required with type color");
        }

        if (Text(background, "type") == "image" && sources != 1)
        {
            yield return new("background.url", "exactly one of url and asset_id must be given with type image");
        }
    }

    private static IEnumerable<SchemaError> CheckRender(JsonElement body)
    {
        // Assumed: the upstream client refuses the mix before sending; the server's answer is not known.
        if (Text(body, "resolution") == "4k" && (Text(body, "format") is "webm" or "mov"))
        {
            yield return new("resolution", "4k is available with mp4 only");
        }

        foreach (var error in CheckHttps(body, "callback_url"))
        {
            yield return error;
        }
    }

    /// <summary>Assumed for the emulator alone: http is let through to loopback, where tests listen.</summary>
    private static IEnumerable<SchemaError> CheckHttps(JsonElement body, string name)
    {
        if (Text(body, name) is { } text
            && !(Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == "https" || (url.Scheme == "http" && url.IsLoopback))))
        {
            yield return new(name, "must be an https URL");
        }
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;

    private static JsonElement? Member(JsonElement json, string name) =>
        json.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Object ? member : null;
}
