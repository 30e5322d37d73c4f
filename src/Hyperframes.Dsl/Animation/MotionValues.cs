using Hyperframes.Animation;

namespace Hyperframes;

/// <summary>Values of properties that can move; those not given stay as they are. For units and ranges see <see cref="TweenBuilder.From"/>.</summary>
public sealed record MotionValues
{
    /// <summary>Names the values.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite or not in its range.</exception>
    public MotionValues(
        double? x = null, double? y = null, double? xPercent = null, double? yPercent = null, double? scale = null, double? scaleX = null, double? scaleY = null,
        double? rotation = null, double? opacity = null, double? width = null, double? height = null, CssColor? color = null, CssColor? backgroundColor = null, double? blur = null)
    {
        var named = new List<(MotionProperty, MotionValue)>();
        Add(MotionProperty.X, x, double.MinValue, double.MaxValue);
        Add(MotionProperty.Y, y, double.MinValue, double.MaxValue);
        Add(MotionProperty.XPercent, xPercent, double.MinValue, double.MaxValue);
        Add(MotionProperty.YPercent, yPercent, double.MinValue, double.MaxValue);
        Add(MotionProperty.ScaleX, scaleX ?? scale, double.MinValue, double.MaxValue);
        Add(MotionProperty.ScaleY, scaleY ?? scale, double.MinValue, double.MaxValue);
        Add(MotionProperty.Rotation, rotation, double.MinValue, double.MaxValue);
        Add(MotionProperty.Opacity, opacity, 0, 1);
        Add(MotionProperty.Width, width, 0, double.MaxValue);
        Add(MotionProperty.Height, height, 0, double.MaxValue);
        AddColor(MotionProperty.Color, color);
        AddColor(MotionProperty.BackgroundColor, backgroundColor);
        Add(MotionProperty.Blur, blur, 0, double.MaxValue);
        Named = named;

        void Add(MotionProperty property, double? value, double low, double high)
        {
            if (value is not { } number)
            {
                return;
            }

            if (!(double.IsFinite(number) && number >= low && number <= high))
            {
                throw new ArgumentOutOfRangeException(property.Name, number, high == 1 ? $"{property.Name} is between 0 and 1." : $"{property.Name} is a finite number{(low == 0 ? ", at least 0" : "")}.");
            }

            named.Add((property, new MotionValue(number)));
        }

        void AddColor(MotionProperty property, CssColor? value)
        {
            if (value is { } given)
            {
                named.Add((property, new MotionValue(0, given)));
            }
        }
    }

    /// <summary>The values given, in a fixed order.</summary>
    internal IReadOnlyList<(MotionProperty Property, MotionValue Value)> Named { get; }
}
