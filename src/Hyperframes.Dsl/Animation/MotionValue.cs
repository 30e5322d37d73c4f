using System.Globalization;

namespace Hyperframes.Animation;

/// <summary>The value of a property at one end of a tween: a number, or a colour.</summary>
internal readonly record struct MotionValue(double Number, CssColor? Color = null)
{
    /// <summary>As CSS writes it.</summary>
    public string ToCss(MotionProperty property)
        => Color is { } color ? color.Text : property == MotionProperty.Blur ? $"blur({Invariant(Number)}px)" : Invariant(Number) + property.Unit;

    /// <summary>As a script literal for GSAP, which knows the units of what it animates.</summary>
    public string ToScript(MotionProperty property)
        => Color is { } color ? ScriptText.Quote(color.Text) : property == MotionProperty.Blur ? $"\"blur({Invariant(Number)}px)\"" : Invariant(Number);

    private static string Invariant(double value) => Math.Round(value, 6).ToString("0.######", CultureInfo.InvariantCulture);
}
