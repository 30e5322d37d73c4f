using System.Text;
using AngleSharp.Html;

namespace Hyperframes.Markup.Source;

/// <summary>Resolves HTML character references as the HTML standard does, with a way back to the source.</summary>
public static class CharacterReferences
{
    private const int LongestName = 32;
    private static readonly char[] Special = ['&', '\r', '\0'];

    // Numeric references to C1 controls mean Windows-1252 (HTML standard, numeric character reference end state).
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>Reads <paramref name="span"/> of <paramref name="source"/>.</summary>
    /// <param name="source">The whole source.</param>
    /// <param name="span">The piece to read.</param>
    /// <param name="inAttribute">True where <c>&amp;copy=1</c> stays as written: in attribute values.</param>
    public static DecodedText Decode(string source, TextSpan span, bool inAttribute)
    {
        var next = source.IndexOfAny(Special, span.Start, span.Length);
        if (next < 0)
        {
            return new DecodedText(span.In(source), span, null);
        }

        var text = new StringBuilder(span.Length);
        var segments = new List<DecodedText.Segment>();
        var copied = span.Start;
        while (next >= 0)
        {
            var length = Read(source, next, span.End, inAttribute, out var replacement);
            if (length > 0)
            {
                if (next > copied)
                {
                    segments.Add(new(text.Length, copied, IsReplaced: false));
                    text.Append(source, copied, next - copied);
                }

                segments.Add(new(text.Length, next, IsReplaced: true));
                text.Append(replacement);
                copied = next + length;
            }

            var from = next + Math.Max(length, 1);
            next = source.IndexOfAny(Special, from, span.End - from);
        }

        if (span.End > copied)
        {
            segments.Add(new(text.Length, copied, IsReplaced: false));
            text.Append(source, copied, span.End - copied);
        }

        return new DecodedText(text.ToString(), span, segments);
    }

    /// <summary>Number of characters that <paramref name="replacement"/> stands for; 0 where the text stays as written.</summary>
    private static int Read(string source, int at, int end, bool inAttribute, out string replacement)
    {
        switch (source[at])
        {
            case '\r':
                replacement = "\n";
                return at + 1 < end && source[at + 1] == '\n' ? 2 : 1;
            case '\0' when inAttribute:
                replacement = "\uFFFD";
                return 1;
            case '&' when at + 1 < end && source[at + 1] == '#':
                return ReadNumeric(source, at, end, out replacement);
            case '&':
                return ReadNamed(source, at, end, inAttribute, out replacement);
            default:
                replacement = "";
                return 0;
        }
    }

    private static int ReadNumeric(string source, int at, int end, out string replacement)
    {
        var i = at + 2;
        var isHex = i < end && source[i] is 'x' or 'X';
        if (isHex)
        {
            i++;
        }

        var digits = i;
        var code = 0;
        for (; i < end && DigitValue(source[i], isHex) is >= 0 and var digit; i++)
        {
            code = Math.Min((code * (isHex ? 16 : 10)) + digit, 0x110000);
        }

        if (i == digits)
        {
            replacement = "";
            return 0;
        }

        replacement = code switch
        {
            0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) => "\uFFFD",
            >= 0x80 and <= 0x9F => Windows1252[code - 0x80].ToString(),
            _ => char.ConvertFromUtf32(code),
        };
        return i - at + (i < end && source[i] == ';' ? 1 : 0);
    }

    private static int ReadNamed(string source, int at, int end, bool inAttribute, out string replacement)
    {
        var i = at + 1;
        var limit = Math.Min(end, i + LongestName);
        while (i < limit && HtmlCharacters.IsLetterOrDigit(source[i]))
        {
            i++;
        }

        if (i < end && source[i] == ';')
        {
            i++;
        }

        for (; i > at + 1; i--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(source.Substring(at + 1, i - at - 1)) is not { } symbol)
            {
                continue;
            }

            var stays = inAttribute && source[i - 1] != ';' && i < end && (source[i] == '=' || HtmlCharacters.IsLetterOrDigit(source[i]));
            replacement = stays ? "" : symbol;
            return stays ? 0 : i - at;
        }

        replacement = "";
        return 0;
    }

    private static int DigitValue(char c, bool isHex) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' when isHex => c - 'a' + 10,
        >= 'A' and <= 'F' when isHex => c - 'A' + 10,
        _ => -1,
    };
}
