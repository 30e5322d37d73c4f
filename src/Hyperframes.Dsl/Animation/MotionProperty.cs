namespace Hyperframes.Animation;

/// <summary>One property that can move, and how each output spells it. Every property is a channel of its own, so that several can move at different times.</summary>
/// <param name="Name">In messages.</param>
/// <param name="Gsap">In a GSAP tween.</param>
/// <param name="Css">The CSS property that keyframes change.</param>
/// <param name="Unit">Behind the number; empty for plain numbers and colours.</param>
/// <param name="Natural">The value of an element that was never moved; null where only the page's style knows.</param>
internal sealed record MotionProperty(string Name, string Gsap, string Css, string Unit, double? Natural)
{
    public static readonly MotionProperty X = new("x", "x", "--hf-x", "px", 0);
    public static readonly MotionProperty Y = new("y", "y", "--hf-y", "px", 0);
    public static readonly MotionProperty XPercent = new("xPercent", "xPercent", "--hf-x-percent", "%", 0);
    public static readonly MotionProperty YPercent = new("yPercent", "yPercent", "--hf-y-percent", "%", 0);
    public static readonly MotionProperty ScaleX = new("scaleX", "scaleX", "--hf-scale-x", "", 1);
    public static readonly MotionProperty ScaleY = new("scaleY", "scaleY", "--hf-scale-y", "", 1);
    public static readonly MotionProperty Rotation = new("rotation", "rotation", "rotate", "deg", 0);
    public static readonly MotionProperty Opacity = new("opacity", "opacity", "opacity", "", null);
    public static readonly MotionProperty Width = new("width", "width", "width", "px", null);
    public static readonly MotionProperty Height = new("height", "height", "height", "px", null);
    public static readonly MotionProperty Color = new("color", "color", "color", "", null);
    public static readonly MotionProperty BackgroundColor = new("backgroundColor", "backgroundColor", "background-color", "", null);
    public static readonly MotionProperty Blur = new("blur", "filter", "filter", "", 0);

    /// <summary>Whether it is drawn through a custom property that several channels share (see <see cref="CssChannels"/>).</summary>
    public bool IsCustom => Css.StartsWith("--", StringComparison.Ordinal);
}
