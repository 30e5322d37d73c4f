using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Gsap;

/// <summary>Reads declarations from the text of an inline style or a rule's block.</summary>
internal static class StyleText
{
    private static readonly RulePattern Zero = RulePattern.IgnoringCase(@"^0(?:\.0+)?(?:px|%|vw|vh|rem|em)?$");
    private static readonly RulePattern Transparent = RulePattern.Of(@"(?:rgb|hsl)a?\([^)]*,0(?:\.0+)?\)$");

    /// <summary>The value of the first declaration of a property; null where there is none.</summary>
    public static string? Read(string style, string property)
    {
        for (var start = 0; start >= 0 && start < style.Length; start = style.IndexOf(';', start) is >= 0 and var next ? next + 1 : -1)
        {
            var at = SkipSpace(style, start);
            if (string.Compare(style, at, property, 0, property.Length, StringComparison.OrdinalIgnoreCase) != 0)
            {
                continue;
            }

            at = SkipSpace(style, at + property.Length);
            var end = at < style.Length ? style.IndexOf(';', at) : -1;
            end = end < 0 ? style.Length : end;
            if (at < style.Length && style[at] == ':' && end > at + 1)
            {
                return JsNumber.Trim(style.Substring(at + 1, end - at - 1)) is { Length: > 0 } value ? value : null;
            }
        }

        return null;
    }

    /// <summary>Whether an element with this style covers the frame and cannot be seen through.</summary>
    public static bool CoversFrame(string style)
    {
        if (Read(style, "position")?.ToLowerInvariant() is not ("fixed" or "absolute"))
        {
            return false;
        }

        var covers = IsZero(Read(style, "inset"))
            || (IsZero(Read(style, "top")) && IsZero(Read(style, "right")) && IsZero(Read(style, "bottom")) && IsZero(Read(style, "left")));
        return covers && HasBackground(style);
    }

    /// <summary>Whether an element with this style is hidden from the start.</summary>
    public static bool Hides(string style) =>
        (Read(style, "opacity") is { } opacity && JsNumber.ToNumber(opacity) == 0)
        || Read(style, "visibility")?.ToLowerInvariant() == "hidden"
        || Read(style, "display")?.ToLowerInvariant() == "none";

    private static bool IsZero(string? value) => value is not null && Zero.IsMatch(value);

    private static bool HasBackground(string style)
    {
        var background = (Read(style, "background") ?? Read(style, "background-color"))?.ToLowerInvariant();
        return background is not null
            && string.Concat(background.Where(c => !Snippet.IsSpace(c))) is var flat
            && flat is not ("transparent" or "none")
            && !Transparent.IsMatch(flat);
    }

    private static int SkipSpace(string text, int start)
    {
        while (start < text.Length && Snippet.IsSpace(text[start]))
        {
            start++;
        }

        return start;
    }
}
