using Hyperframes.Contexts.Values;

namespace Hyperframes.Contexts;

/// <summary>Which language the value of an attribute is written in.</summary>
internal static class AttributeLanguage
{
    private static readonly HashSet<string> Urls = new(StringComparer.Ordinal)
    {
        "action", "background", "cite", "codebase", "data-composition-file", "data-composition-src", "formaction", "href", "icon", "longdesc", "manifest", "ping",
        "poster", "profile", "src", "usemap", "xlink:href",
    };

    private static readonly HashSet<string> UrlLists = new(StringComparer.Ordinal) { "srcset", "imagesrcset" };

    /// <summary>Attributes that hold JSON (contract 5.1, 5.3, 5.4, 5.5).</summary>
    private static readonly HashSet<string> Json = new(StringComparer.Ordinal)
    {
        "data-automation", "data-color-grading", "data-composition-variables", "data-fx-carve", "data-fx-chain", "data-keyframes", "data-variable-values",
        "data-vfx-chain", "data-zoom-keyframes",
    };

    /// <summary>Attributes that hold numbers, or references to clips (contract 5.1 to 5.3).</summary>
    private static readonly HashSet<string> Timing = new(StringComparer.Ordinal)
    {
        "data-composition-duration", "data-duration", "data-end", "data-fade-in", "data-fade-out", "data-fps", "data-height", "data-layer", "data-media-start",
        "data-playback-rate", "data-playback-start", "data-source-duration", "data-start", "data-track", "data-track-index", "data-volume", "data-width",
    };

    /// <summary>Attributes that decide how the browser takes other text, so that they cannot come from data.</summary>
    private static readonly HashSet<string> Deciding = new(StringComparer.Ordinal)
    {
        "attributename", "charset", "http-equiv", "language", "sandbox", "xmlns", "xmlns:xlink",
    };

    private static readonly HashSet<string> Animations = new(StringComparer.Ordinal) { "animate", "animatemotion", "animatetransform", "set" };

    private static readonly HashSet<string> AnimatedValues = new(StringComparer.Ordinal) { "by", "from", "to", "values" };

    private static readonly HashSet<string> Loaders = new(StringComparer.Ordinal) { "script", "link", "base", "embed", "object", "applet" };

    /// <summary>The state at the beginning of the value of <paramref name="attribute"/>.</summary>
    public static ValueState Of(string element, string attribute, TagFacts facts)
    {
        if (IsDeciding(element, attribute, facts))
        {
            return new ClosedState($"The attribute '{attribute}' of <{element}> decides how the browser reads other text, so it must be literal.");
        }

        if (attribute.StartsWith("on", StringComparison.Ordinal) && attribute.Length > 2)
        {
            return ScriptState.Start;
        }

        return attribute switch
        {
            "style" => CssState.Declarations,
            "srcdoc" => new NestedPageState(ContextState.HtmlBody),
            "data" when element == "object" => UrlState.Start(loadsCode: true),
            _ when UrlLists.Contains(attribute) => UrlListState.Start,
            _ when IsUrl(attribute) => UrlState.Start(Loaders.Contains(element)),
            _ when Json.Contains(attribute) => JsonState.Start,
            _ when Timing.Contains(attribute) => TextState.Timing,
            _ => TextState.Words,
        };
    }

    private static bool IsDeciding(string element, string attribute, TagFacts facts) => attribute switch
    {
        "type" => element is "script" or "style" or "link" or "embed" or "object",
        "rel" => element == "link",
        "content" => element == "meta" && !facts.IsNamed,
        _ => Deciding.Contains(attribute) || (Animations.Contains(element) && AnimatedValues.Contains(attribute)),
    };

    // Scripts read addresses from data attributes of their own; data-var-src holds the name of a variable.
    private static bool IsUrl(string attribute)
        => Urls.Contains(attribute)
            || (attribute.StartsWith("data-", StringComparison.Ordinal)
                && attribute != "data-var-src"
                && (attribute.EndsWith("-src", StringComparison.Ordinal) || attribute.EndsWith("-href", StringComparison.Ordinal)
                    || attribute.EndsWith("-url", StringComparison.Ordinal) || attribute.EndsWith("-uri", StringComparison.Ordinal)));
}
