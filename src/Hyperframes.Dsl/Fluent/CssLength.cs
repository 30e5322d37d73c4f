using System.Globalization;

namespace Hyperframes;

/// <summary>A CSS length. A plain number counts pixels of the composition.</summary>
public readonly record struct CssLength
{
    private readonly string? _text;

    private CssLength(double value, string unit) => _text = double.IsFinite(value)
        ? value.ToString("0.######", CultureInfo.InvariantCulture) + unit
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A length is a finite number.");

    /// <summary>Pixels of the composition.</summary>
    public static CssLength Px(double value) => new(value, "px");

    /// <summary>Hundredths of what contains the element.</summary>
    public static CssLength Percent(double value) => new(value, "%");

    /// <summary>Multiples of the element's font size.</summary>
    public static CssLength Em(double value) => new(value, "em");

    /// <summary>Pixels of the composition.</summary>
    public static implicit operator CssLength(double pixels) => Px(pixels);

    /// <summary>As CSS writes it.</summary>
    public override string ToString() => _text ?? "0px";
}
