using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Hyperframes.Writing;

/// <content>Text: as it is, and with the replacements of a context.</content>
public ref partial struct Utf8HtmlWriter
{
    private const int VectorLength = 16;

    /// <summary>Writes text as it is: for text templates and for what is markup already.</summary>
    public void Text(string? text) => Escaped(text, EscapeSets.None);

    /// <summary>Writes text as it is.</summary>
    public void Text(scoped ReadOnlySpan<char> text) => Escaped(text, EscapeSets.None);

    /// <summary>Writes words in the content of an element or in a quoted attribute.</summary>
    public void Html(string? text) => Escaped(text, EscapeSets.Html);

    /// <summary>Writes words in the content of an element or in a quoted attribute.</summary>
    public void Html(scoped ReadOnlySpan<char> text) => Escaped(text, EscapeSets.Html);

    /// <summary>Writes a character in the content of an element or in a quoted attribute.</summary>
    public void Html(char value) => Escaped(new ReadOnlySpan<char>(in value), EscapeSets.Html);

    /// <summary>Writes <c>text | string.truncate length ellipsis</c> as it is.</summary>
    public void Truncated(string? text, int length, string? ellipsis = null) => Truncated(text, length, ellipsis, EscapeSets.None);

    /// <summary>Writes <c>text | string.truncate length ellipsis</c> as words of a page.</summary>
    public void HtmlTruncated(string? text, int length, string? ellipsis = null) => Truncated(text, length, ellipsis, EscapeSets.Html);

    /// <summary>Writes <c>text | html.escape</c>: also U+00A0 to U+00FF and surrogate pairs become references.</summary>
    public void HtmlEscaped(string? text) => Escaped(text, EscapeSets.HtmlFunction);

    /// <summary>Writes a character as it is.</summary>
    public void Write(char value) => Escaped(new ReadOnlySpan<char>(in value), EscapeSets.None);

    private void Truncated(string? text, int length, string? ellipsis, EscapeSet set)
    {
        ellipsis ??= Templates.Functions.StringFunctions.Ellipsis;
        if (text is null || text.Length <= length)
        {
            Escaped(text, set);
            return;
        }

        Escaped(text.AsSpan(0, Math.Max(0, length - ellipsis.Length)), set);
        Escaped(ellipsis, set);
    }

    private void Escaped(scoped ReadOnlySpan<char> text, EscapeSet set)
    {
        while (text.Length > LongestRun)
        {
            int cut = char.IsHighSurrogate(text[LongestRun - 1]) ? LongestRun - 1 : LongestRun;
            EscapedRun(text[..cut], set);
            text = text[cut..];
        }

        EscapedRun(text, set);
    }

    private void EscapedRun(scoped ReadOnlySpan<char> text, EscapeSet set)
    {
        Reserve((text.Length * EscapeSet.Widest) + VectorLength);
        ref char source = ref MemoryMarshal.GetReference(text);
        ref byte target = ref _cursor;
        int length = text.Length;
        int i = 0;
        int written = 0;
        while (length - i >= VectorLength)
        {
            if (set.TryNarrow(ref Unsafe.Add(ref source, i), out Vector128<byte> bytes))
            {
                bytes.StoreUnsafe(ref Unsafe.Add(ref target, written));
                i += VectorLength;
                written += VectorLength;
            }
            else
            {
                OneByOne(text, set, ref i, i + VectorLength, ref target, ref written);
            }
        }

        int rest = length - i;
        if (rest == 0)
        {
            Advance(written);
            return;
        }

        // The last 16 characters again: those already written are the same bytes, one each, when none of the 16 has a replacement.
        if (length >= VectorLength && set.TryNarrow(ref Unsafe.Add(ref source, length - VectorLength), out Vector128<byte> last))
        {
            last.StoreUnsafe(ref Unsafe.Add(ref target, written + rest - VectorLength));
            Advance(written + rest);
            return;
        }

        while (i < length)
        {
            char c = Unsafe.Add(ref source, i);
            if (c >= 0x80)
            {
                OneByOne(text, set, ref i, length, ref target, ref written);
                break;
            }

            written += set.WriteAscii(ref Unsafe.Add(ref target, written), c);
            i++;
        }

        Advance(written);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void OneByOne(scoped ReadOnlySpan<char> text, EscapeSet set, ref int i, int end, ref byte target, ref int written)
    {
        while (i < end)
        {
            char c = text[i];
            if (c < 0x80)
            {
                written += set.WriteAscii(ref Unsafe.Add(ref target, written), c);
                i++;
                continue;
            }

            // Half of a surrogate pair becomes U+FFFD.
            Rune.DecodeFromUtf16(text[i..], out Rune rune, out int consumed);
            i += consumed;
            if (set.PercentEncodesOthers)
            {
                written += PercentEncode(ref Unsafe.Add(ref target, written), rune);
            }
            else if (set.EscapesLineSeparators && rune.Value is 0x2028 or 0x2029)
            {
                ReadOnlySpan<byte> escape = rune.Value == 0x2028 ? "\\u2028"u8 : "\\u2029"u8;
                escape.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref target, written), escape.Length));
                written += escape.Length;
            }
            else if (set.NumbersOthers && (consumed == 2 || rune.Value is >= 0xA0 and <= 0xFF))
            {
                written += WriteReference(ref Unsafe.Add(ref target, written), rune);
            }
            else
            {
                written += rune.EncodeToUtf8(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref target, written), 4));
            }
        }
    }

    private static int PercentEncode(ref byte target, Rune rune)
    {
        Span<byte> utf8 = stackalloc byte[4];
        int count = rune.EncodeToUtf8(utf8);
        for (int i = 0; i < count; i++)
        {
            Unsafe.Add(ref target, 3 * i) = (byte)'%';
            Unsafe.Add(ref target, (3 * i) + 1) = HexDigit(utf8[i] >> 4);
            Unsafe.Add(ref target, (3 * i) + 2) = HexDigit(utf8[i] & 0xF);
        }

        return 3 * count;
    }

    private static int WriteReference(ref byte target, Rune rune)
    {
        target = (byte)'&';
        Unsafe.Add(ref target, 1) = (byte)'#';
        int length = 2 + WriteUnsigned(ref Unsafe.Add(ref target, 2), (ulong)rune.Value);
        Unsafe.Add(ref target, length) = (byte)';';
        return length + 1;
    }

    private static byte HexDigit(int value) => (byte)(value < 10 ? '0' + value : 'A' + value - 10);
}
