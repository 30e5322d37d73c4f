using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hyperframes.Writing;

/// <summary>A kind of text that is written often: a type argument, so that the check is compiled into the caller.</summary>
internal interface IWords
{
    /// <summary>The replacements.</summary>
    static abstract EscapeSet Set { get; }

    /// <summary>Whether 16 characters, narrowed with saturation, are ASCII without replacements.</summary>
    static abstract bool AreClean(Vector128<byte> bytes);
}

/// <summary>Text as it is.</summary>
internal readonly struct PlainWords : IWords
{
    public static EscapeSet Set => EscapeSets.None;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreClean(Vector128<byte> bytes) => (bytes & Vector128.Create((byte)0x80)) == Vector128<byte>.Zero;
}

/// <summary>Words in the content of an element or in a quoted attribute.</summary>
internal readonly struct HtmlWords : IWords
{
    public static EscapeSet Set => EscapeSets.Html;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreClean(Vector128<byte> bytes)
    {
        // No two of NUL " & ' < CR > share their low four bits: each place of the table holds the one that has them.
        Vector128<byte> table = Vector128.Create(
            0x00, 0xFF, (byte)'"', 0xFF, 0xFF, 0xFF, (byte)'&', (byte)'\'', 0xFF, 0xFF, 0xFF, 0xFF, (byte)'<', 0x0D, (byte)'>', 0xFF);
        Vector128<byte> special = Vector128.Equals(Vector128.ShuffleNative(table, bytes & Vector128.Create((byte)0x0F)), bytes);
        return (special | (bytes & Vector128.Create((byte)0x80))) == Vector128<byte>.Zero;
    }
}

/// <summary>Words as the function <c>html.escape</c> writes them.</summary>
internal readonly struct HtmlFunctionWords : IWords
{
    public static EscapeSet Set => EscapeSets.HtmlFunction;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreClean(Vector128<byte> bytes) => HtmlWords.AreClean(bytes);
}
