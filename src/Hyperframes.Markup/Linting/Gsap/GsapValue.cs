using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Gsap;

internal enum GsapValueKind
{
    Number,
    Text,
    Boolean,
}

/// <summary>What an expression is known to be. A value that is not known is kept as its source behind <see cref="RawPrefix"/>.</summary>
internal readonly record struct GsapValue(GsapValueKind Kind, double Number, string Text)
{
    public const string RawPrefix = "__raw:";

    public bool IsNumber => Kind == GsapValueKind.Number;

    public bool IsText => Kind == GsapValueKind.Text;

    /// <summary>The source of a value that is not known; null for known values.</summary>
    public string? Raw => IsText && Text.StartsWith(RawPrefix, StringComparison.Ordinal) ? Text.Substring(RawPrefix.Length) : null;

    /// <summary>A text, or an unknown value's source, without the quotes at its ends; null for numbers and booleans.</summary>
    public string? Unquoted => IsText ? WithoutQuotes(Raw ?? Text) : null;

    /// <summary>Whether it is 0, as a number or as text.</summary>
    public bool IsZero => IsNumber ? Number == 0 : IsText && JsNumber.ToNumber(Text) == 0;

    /// <summary>The number that a number or a text is; null where it is none.</summary>
    public double? AsNumber => IsNumber ? Number : IsText && JsNumber.Trim(Text).Length > 0 && JsNumber.ToNumber(Text) is var n && JsNumber.IsFinite(n) ? n : null;

    /// <summary>Whether it is a tween value relative to the present one.</summary>
    public bool IsRelative
    {
        get
        {
            var text = IsText ? JsNumber.Trim(Text) : "";
            return text.Length > 1 && text[0] is '+' or '-' && text[1] == '=';
        }
    }

    public static GsapValue Of(double number) => new(GsapValueKind.Number, number, "");

    public static GsapValue Of(string text) => new(GsapValueKind.Text, 0, text);

    public static GsapValue Of(bool value) => new(GsapValueKind.Boolean, value ? 1 : 0, "");

    public static GsapValue Unknown(string source) => Of(RawPrefix + source);

    /// <summary>The value as JavaScript turns it into text.</summary>
    public override string ToString() => Kind switch
    {
        GsapValueKind.Number => JsNumber.Print(Number),
        GsapValueKind.Boolean => Number == 0 ? "false" : "true",
        _ => Text,
    };

    private static string WithoutQuotes(string code)
    {
        var start = 0;
        while (start < code.Length && Snippet.IsSpace(code[start]))
        {
            start++;
        }

        start = start < code.Length && code[start] is '"' or '\'' ? start + 1 : 0;
        var end = code.Length;
        while (end > start && Snippet.IsSpace(code[end - 1]))
        {
            end--;
        }

        end = end > start && code[end - 1] is '"' or '\'' ? end - 1 : code.Length;
        return code.Substring(start, end - start);
    }
}
