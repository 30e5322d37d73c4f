using System.Text;

namespace Hyperframes.Animation;

/// <summary>
/// Moving and scaling have two directions each that CSS keeps in one property. Registered custom properties make each direction a channel of its own;
/// <c>translate</c> and <c>scale</c> draw them together, in GSAP's order and without touching an authored <c>transform</c>.
/// </summary>
internal static class CssChannels
{
    private static readonly MotionProperty[] Moves = [MotionProperty.X, MotionProperty.XPercent, MotionProperty.Y, MotionProperty.YPercent];
    private static readonly MotionProperty[] Scales = [MotionProperty.ScaleX, MotionProperty.ScaleY];

    /// <summary>Registers the custom properties that are used, without which a browser would not move them evenly.</summary>
    public static string Registrations(IEnumerable<MotionProperty> used)
    {
        var text = new StringBuilder();
        foreach (var property in Group(used).Distinct().OrderBy(property => property.Css, StringComparer.Ordinal))
        {
            var syntax = property.Unit switch { "px" => "<length>", "%" => "<percentage>", _ => "<number>" };
            text.Append("@property ").Append(property.Css).Append(" { syntax: \"").Append(syntax).Append("\"; inherits: false; initial-value: ")
                .Append(new MotionValue(property.Natural!.Value).ToCss(property)).Append("; }\n");
        }

        return text.ToString();
    }

    /// <summary>The declarations that draw the custom properties of one element.</summary>
    public static string Drawing(IEnumerable<MotionProperty> used)
    {
        var properties = used.ToList();
        var text = properties.Intersect(Moves).Any()
            ? "translate: calc(var(--hf-x) + var(--hf-x-percent)) calc(var(--hf-y) + var(--hf-y-percent)); "
            : "";
        return properties.Intersect(Scales).Any() ? text + "scale: var(--hf-scale-x) var(--hf-scale-y); " : text;
    }

    private static IEnumerable<MotionProperty> Group(IEnumerable<MotionProperty> used)
        => used.Where(property => property.IsCustom).SelectMany(property => Moves.Contains(property) ? Moves : Scales);
}
