using Hyperframes.Markup.Source;

namespace Hyperframes.Writing;

/// <summary>Whether a page's scripts register a timeline, for which the engine then waits (contract 14.1).</summary>
internal static class TimelineRegistration
{
    /// <summary>Looks into inline scripts, and into the local ones that <paramref name="readScript"/> can read.</summary>
    public static bool IsIn(PageOutline page, Func<string, string?> readScript) =>
        page.Tokens.Any(token => token switch
        {
            { Kind: HtmlTokenKind.RawText, Name: "script" } => Mentions(token.Text),
            { Kind: HtmlTokenKind.StartTag, Name: "script" } when token.Attribute("src") is { Value.Length: > 0 } source =>
                readScript(source.Value) is { } script && Mentions(script),
            _ => false,
        });

    // Shader transitions register the timeline themselves (contract 11).
    private static bool Mentions(string script) =>
        script.Contains("__timelines", StringComparison.Ordinal) || script.Contains("HyperShader", StringComparison.Ordinal);
}
