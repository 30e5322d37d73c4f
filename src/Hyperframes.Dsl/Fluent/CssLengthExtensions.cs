namespace Hyperframes;

/// <summary>Lengths written as people say them: <c>50.Percent()</c>.</summary>
public static class CssLengthExtensions
{
    /// <summary>Pixels of the composition.</summary>
    public static CssLength Px(this int value) => CssLength.Px(value);

    /// <summary>Hundredths of what contains the element.</summary>
    public static CssLength Percent(this int value) => CssLength.Percent(value);

    /// <summary>Hundredths of what contains the element.</summary>
    public static CssLength Percent(this double value) => CssLength.Percent(value);

    /// <summary>Multiples of the element's font size.</summary>
    public static CssLength Em(this double value) => CssLength.Em(value);
}
