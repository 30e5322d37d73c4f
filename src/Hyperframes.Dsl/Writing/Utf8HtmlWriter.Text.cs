using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Hyperframes.Writing;

/// <content>Text: as it is, and with the replacements of a context.</content>
public ref partial struct Utf8HtmlWriter
{
    private const int VectorLength = 16;
    private const int HalfVector = 8;
    private const int QuarterVector = 4;

    /// <summary>Writes text as it is: for text templates and for what is markup already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Text(string? text) => Short<PlainWords>(text);

    /// <summary>Writes text as it is.</summary>
    public void Text(scoped ReadOnlySpan<char> text) => Short<PlainWords>(text);

    /// <summary>Writes words in the content of an element or in a quoted attribute.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Html(string? text) => Short<HtmlWords>(text);

    /// <summary>Writes words in the content of an element or in a quoted attribute.</summary>
    public void Html(scoped ReadOnlySpan<char> text) => Short<HtmlWords>(text);

    /// <summary>Writes a character in the content of an element or in a quoted attribute.</summary>
    public void Html(char value) => Escaped(new ReadOnlySpan<char>(in value), EscapeSets.Html);

    /// <summary>Writes <c>text | string.truncate length ellipsis</c> as it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Truncated(string? text, int length, string? ellipsis = null) => Truncated<PlainWords>(text, length, ellipsis);

    /// <summary>Writes <c>text | string.truncate length ellipsis</c> as words of a page.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void HtmlTruncated(string? text, int length, string? ellipsis = null) => Truncated<HtmlWords>(text, length, ellipsis);

    /// <summary>Writes <c>text | html.escape</c>: also U+00A0 to U+00FF and surrogate pairs become references.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void HtmlEscaped(string? text) => Short<HtmlFunctionWords>(text);

    /// <summary>Writes a character as it is.</summary>
    public void Write(char value) => Escaped(new ReadOnlySpan<char>(in value), EscapeSets.None);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Truncated<T>(string? text, int length, string? ellipsis)
        where T : struct, IWords
    {
        if (text is null || text.Length <= length)
        {
            Short<T>(text);
        }
        else if (ellipsis is null)
        {
            Short<T>(text.AsSpan(0, Math.Max(0, length - 3)));
            Literal("..."u8);
        }
        else
        {
            Short<T>(text.AsSpan(0, Math.Max(0, length - ellipsis.Length)));
            Short<T>(ellipsis);
        }
    }

    // Most texts are a word or two: two overlapping loads cover 4 to 16 characters, and if none needs a replacement that is all.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Short<T>(scoped ReadOnlySpan<char> text)
        where T : struct, IWords
    {
        int length = text.Length;
        if (_left >= VectorLength)
        {
            ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
            if ((uint)(length - HalfVector) <= HalfVector)
            {
                Vector128<byte> bytes = Vector128.NarrowWithSaturation(
                    Vector128.LoadUnsafe(ref source), Vector128.LoadUnsafe(ref source, (uint)(length - HalfVector)));
                if (T.AreClean(bytes))
                {
                    Unsafe.WriteUnaligned(ref _cursor, bytes.AsUInt64().GetElement(0));
                    Unsafe.WriteUnaligned(ref Unsafe.Add(ref _cursor, length - HalfVector), bytes.AsUInt64().GetElement(1));
                    Advance(length);
                    return;
                }
            }
            else if ((uint)(length - QuarterVector) < QuarterVector)
            {
                Vector128<ushort> units = Vector128.Create(
                    Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref source)),
                    Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref source, length - QuarterVector)))).AsUInt16();
                Vector128<byte> bytes = Vector128.NarrowWithSaturation(units, units);
                if (T.AreClean(bytes))
                {
                    Unsafe.WriteUnaligned(ref _cursor, bytes.AsUInt32().GetElement(0));
                    Unsafe.WriteUnaligned(ref Unsafe.Add(ref _cursor, length - QuarterVector), bytes.AsUInt32().GetElement(1));
                    Advance(length);
                    return;
                }
            }
        }

        if (length > 0)
        {
            Escaped(text, T.Set);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
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
            uint flagged = set.Narrow(ref Unsafe.Add(ref source, i), out Vector128<byte> bytes);
            bytes.StoreUnsafe(ref Unsafe.Add(ref target, written));
            int clean = flagged == 0 ? VectorLength : BitOperations.TrailingZeroCount(flagged);
            i += clean;
            written += clean;
            if (clean < VectorLength)
            {
                // Text that is not ASCII comes in runs: those go one by one.
                char c = Unsafe.Add(ref source, i);
                OneByOne(text, set, ref i, c < 0x80 ? i + 1 : Math.Min(length, i + VectorLength), ref target, ref written);
            }
        }

        int rest = length - i;
        if (rest > 0)
        {
            // The last 16 characters again: those already written are the same bytes, one each, when none of the 16 has a replacement.
            if (length >= VectorLength && set.Narrow(ref Unsafe.Add(ref source, length - VectorLength), out Vector128<byte> last) == 0)
            {
                last.StoreUnsafe(ref Unsafe.Add(ref target, written + rest - VectorLength));
                written += rest;
            }
            else
            {
                OneByOne(text, set, ref i, length, ref target, ref written);
            }
        }

        Advance(written);
    }

    private static void OneByOne(scoped ReadOnlySpan<char> text, EscapeSet set, ref int i, int end, ref byte target, ref int written)
    {
        int at = i;
        int length = written;
        while (at < end)
        {
            char c = text[at];
            if (c < 0x80)
            {
                length += set.WriteAscii(ref Unsafe.Add(ref target, length), c);
                at++;
            }
            else
            {
                Other(text, set, ref at, ref target, ref length);
            }
        }

        i = at;
        written = length;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Other(scoped ReadOnlySpan<char> text, EscapeSet set, ref int i, ref byte target, ref int written)
    {
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
