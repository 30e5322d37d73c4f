using System.Globalization;

namespace Hyperframes.Markup.Contract;

/// <summary>The value of <c>data-start</c> (contract 4.1): a number of seconds, or the end of another element with an offset.</summary>
public sealed record StartExpression
{
    private StartExpression(StartKind kind, double seconds, string? reference)
    {
        Kind = kind;
        Seconds = seconds;
        Reference = reference;
    }

    /// <summary>What was written.</summary>
    public StartKind Kind { get; }

    /// <summary>Seconds: of a number never below 0, of a reference the signed offset behind its end; otherwise 0.</summary>
    public double Seconds { get; }

    /// <summary>Id of the element whose end is meant, or null.</summary>
    public string? Reference { get; }

    /// <summary>Reads a value; null is a missing attribute.</summary>
    public static StartExpression Parse(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length == 0)
        {
            return new(StartKind.Missing, 0, null);
        }

        if (JavaScriptNumber.TryParse(trimmed, out var number))
        {
            return new(StartKind.Number, Math.Max(0, number), null);
        }

        // "a-1" is an id: digits and the sign are id characters, so only blanks or a "+" set an offset off.
        var end = 0;
        while (end < trimmed.Length && IsIdCharacter(trimmed[end]))
        {
            end++;
        }

        if (end == 0)
        {
            return new(StartKind.Invalid, 0, null);
        }

        var reference = trimmed.Substring(0, end);
        var rest = trimmed.Substring(end).TrimStart();
        if (rest.Length == 0)
        {
            return new(StartKind.Reference, 0, reference);
        }

        return rest[0] is '+' or '-' && TryMagnitude(rest.Substring(1).TrimStart(), out var offset)
            ? new(StartKind.Reference, rest[0] == '-' ? -offset : offset, reference)
            : new(StartKind.Invalid, 0, null);
    }

    private static bool TryMagnitude(string text, out double value)
    {
        value = 0;
        var dot = text.IndexOf('.');
        var whole = dot < 0 ? text.Length : dot;
        for (var i = 0; i < text.Length; i++)
        {
            if (i != dot && text[i] is not (>= '0' and <= '9'))
            {
                return false;
            }
        }

        return (dot < 0 ? whole > 0 : text.Length > dot + 1)
            && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static bool IsIdCharacter(char c)
        => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.' or ':' or '-';
}
