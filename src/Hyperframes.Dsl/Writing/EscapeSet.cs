using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Hyperframes.Writing;

/// <summary>Which ASCII characters a context replaces, and by what. Looked up for 16 characters at once, or for one.</summary>
internal sealed class EscapeSet
{
    /// <summary>Most bytes that one UTF-16 unit becomes: seven of a replacement, or nine of a percent-encoded three-byte sequence.</summary>
    public const int Widest = 9;

    private const int LengthShift = 56;
    private readonly ulong[] _replacements = new ulong[128];
    private readonly Vector128<byte> _byLow;
    private readonly Vector128<byte> _byHigh = Vector128.Create((byte)1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>Creates a set; <paramref name="replace"/> gives null for what stays as it is.</summary>
    public EscapeSet(Func<char, string?> replace, bool percentEncodesOthers = false, bool escapesLineSeparators = false, bool numbersOthers = false)
    {
        Span<byte> masks = stackalloc byte[16];
        for (int c = 0; c < 128; c++)
        {
            string? replacement = replace((char)c);
            byte[] bytes = replacement is null ? [(byte)c] : Encoding.UTF8.GetBytes(replacement);
            ulong packed = (ulong)bytes.Length << LengthShift;
            for (int i = 0; i < bytes.Length; i++)
            {
                packed |= (ulong)bytes[i] << (8 * i);
            }

            _replacements[c] = packed;
            if (replacement is not null)
            {
                masks[c & 0xF] |= (byte)(1 << (c >> 4));
            }
        }

        _byLow = Vector128.Create((ReadOnlySpan<byte>)masks);
        PercentEncodesOthers = percentEncodesOthers;
        EscapesLineSeparators = escapesLineSeparators;
        NumbersOthers = numbersOthers;
    }

    /// <summary>Whether characters beyond ASCII become percent-encoded UTF-8.</summary>
    public bool PercentEncodesOthers { get; }

    /// <summary>Whether U+2028 and U+2029 become JavaScript escapes.</summary>
    public bool EscapesLineSeparators { get; }

    /// <summary>Whether U+00A0 to U+00FF and surrogate pairs become numeric references, as <c>html.escape</c> has it.</summary>
    public bool NumbersOthers { get; }

    /// <summary>Narrows 16 characters. The result has a bit for each that is not ASCII or has a replacement.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Narrow(ref char source, out Vector128<byte> bytes)
    {
        ref ushort units = ref Unsafe.As<char, ushort>(ref source);
        bytes = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref units), Vector128.LoadUnsafe(ref units, 8));
        Vector128<byte> flagged = Vector128.ShuffleNative(_byLow, bytes & Vector128.Create((byte)0x0F))
            & Vector128.ShuffleNative(_byHigh, bytes >>> 4);
        return (~Vector128.Equals(flagged, Vector128<byte>.Zero) | bytes).ExtractMostSignificantBits();
    }

    /// <summary>Writes one ASCII character or its replacement; up to eight bytes are touched. Gives the number that counts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteAscii(ref byte target, char c)
    {
        ulong packed = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_replacements), c);
        Unsafe.WriteUnaligned(ref target, BitConverter.IsLittleEndian ? packed : System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(packed));
        return (int)(packed >> LengthShift);
    }
}
