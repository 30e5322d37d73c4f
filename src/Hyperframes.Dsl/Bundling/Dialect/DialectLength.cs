using System.Text.Json;
using Hyperframes.Markup.Source;
using Hyperframes.Variables;
using Hyperframes.Writing;

namespace Hyperframes.Bundling;

/// <summary>The length of a page that says none: that of its longest video or, without one, of its longest sound.</summary>
internal static class DialectLength
{
    private const int Decimals = 3;

    public static Seconds? Of(PageOutline page, DialectOptions options)
    {
        if (options.Media is not { } probe)
        {
            return null;
        }

        using var values = options.Variables is { } variables ? JsonDocument.Parse(VariableJson.Of(variables)) : null;
        var media = page.Tokens.Where(token => token.Kind == HtmlTokenKind.StartTag && token.Name is "video" or "audio").ToList();
        return Longest("video") ?? Longest("audio");

        Seconds? Longest(string tag) => media.Where(element => element.Name == tag)
            .Select(element => SourceOf(element, values?.RootElement) is { } source && probe.Probe(source)?.DurationSeconds is > 0 and var seconds
                ? new Seconds(decimal.Round((decimal)seconds, Decimals))
                : (Seconds?)null)
            .Max();
    }

    // What a render's value gives, else what the page falls back on.
    private static string? SourceOf(HtmlToken element, JsonElement? values)
    {
        var variable = (element.Attribute("data-hf-src") ?? element.Attribute("data-var-src"))?.Value;
        return variable is not null && values is { } given && given.TryGetProperty(variable, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } source
            ? source
            : element.Attribute("src")?.Value is { Length: > 0 } own ? own : null;
    }
}
