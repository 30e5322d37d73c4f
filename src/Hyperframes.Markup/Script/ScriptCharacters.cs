using System.Globalization;

namespace Hyperframes.Markup.Script;

/// <summary>Which characters mean what in JavaScript.</summary>
internal static class ScriptCharacters
{
    public static bool IsLineTerminator(char c) => c is '\n' or '\r' or '\u2028' or '\u2029';

    public static bool IsWhiteSpace(char c) =>
        c is ' ' or '\t' or '\v' or '\f' or '\u00a0' or '\ufeff'
        || (c >= '\u1680' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator);

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static int HexValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    public static bool IsIdentifierStart(int codePoint)
    {
        if (codePoint < 0x80)
        {
            return codePoint is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '$' or '_';
        }

        return Category(codePoint) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
            || codePoint is 0x1885 or 0x1886 or 0x2118 or 0x212e or 0x309b or 0x309c;
    }

    public static bool IsIdentifierPart(int codePoint)
    {
        if (codePoint < 0x80)
        {
            return codePoint is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '$' or '_';
        }

        return IsIdentifierStart(codePoint)
            || Category(codePoint) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
            || codePoint is 0x200c or 0x200d or 0xb7 or 0x387 or (>= 0x1369 and <= 0x1371) or 0x19da or 0x30fb or 0xff65;
    }

    /// <summary>The code point at <paramref name="index"/>; a lone surrogate stands for itself.</summary>
    public static int CodePointAt(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? char.ConvertToUtf32(text[index], text[index + 1])
            : text[index];

    private static UnicodeCategory Category(int codePoint) => codePoint switch
    {
        < 0x10000 => CharUnicodeInfo.GetUnicodeCategory((char)codePoint),
        <= 0x10ffff => CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(codePoint), 0),
        _ => UnicodeCategory.OtherNotAssigned,
    };
}
