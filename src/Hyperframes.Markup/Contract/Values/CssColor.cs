using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Hyperframes.Markup.Contract;

namespace Hyperframes;

/// <summary>A CSS colour in any notation, kept as written: it is always one whole colour and nothing else.</summary>
public readonly struct CssColor : IEquatable<CssColor>
{
    private readonly string? _text;

    /// <summary>Reads a colour.</summary>
    /// <param name="text">A name, <c>#rgb</c> to <c>#rrggbbaa</c>, or a colour function such as <c>rgb()</c>, <c>oklch()</c> or <c>color-mix()</c>.</param>
    /// <exception cref="FormatException">The text is no colour.</exception>
    public CssColor(string text)
    {
        if (!CssColorSyntax.IsColor(text))
        {
            throw new FormatException($"'{text}' is not a CSS colour. Write a name (teal), #rrggbb, or a colour function such as rgb(12 34 56).");
        }

        _text = text.Trim();
    }

    /// <summary>The fully transparent colour; also what <c>default(CssColor)</c> is.</summary>
    public static CssColor Transparent => default;

    /// <summary>The colour as written.</summary>
    public string Text => _text ?? "transparent";

    /// <summary>The opaque or translucent sRGB colour of four bytes.</summary>
    public static CssColor FromRgb(byte red, byte green, byte blue, byte alpha = 255)
        => new(string.Format(CultureInfo.InvariantCulture, alpha == 255 ? "#{0:x2}{1:x2}{2:x2}" : "#{0:x2}{1:x2}{2:x2}{3:x2}", red, green, blue, alpha));

    /// <summary>Whether <paramref name="text"/> is a colour, and which.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CssColor color)
    {
        var isColor = text is not null && CssColorSyntax.IsColor(text);
        color = isColor ? new CssColor(text!) : default;
        return isColor;
    }

    /// <summary>Reads a colour.</summary>
    /// <exception cref="FormatException">The text is no colour.</exception>
    public static implicit operator CssColor(string text) => new(text);

    /// <summary>Whether both are written alike; case does not count.</summary>
    public static bool operator ==(CssColor left, CssColor right) => left.Equals(right);

    /// <summary>Whether they are written differently.</summary>
    public static bool operator !=(CssColor left, CssColor right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(CssColor other) => string.Equals(Text, other.Text, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CssColor other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Text);

    /// <summary>The colour as written.</summary>
    public override string ToString() => Text;
}
