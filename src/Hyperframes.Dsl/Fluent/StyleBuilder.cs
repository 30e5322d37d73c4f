using System.Globalization;
using Hyperframes.Fluent;
using Hyperframes.Variables;
using Hyperframes.Writing;

namespace Hyperframes;

/// <summary>Declarations of CSS, typed for the common needs. Each goes into the element's own style.</summary>
public sealed class StyleBuilder
{
    private readonly ElementStyle _style;

    internal StyleBuilder(ElementStyle style) => _style = style;

    /// <summary>Places the element in the frame or in what contains it.</summary>
    public StyleBuilder Position(CssLength? left = null, CssLength? top = null, CssLength? right = null, CssLength? bottom = null)
    {
        Add("position", "absolute");
        Add("left", left);
        Add("top", top);
        Add("right", right);
        return Add("bottom", bottom);
    }

    /// <summary>Gives it a size.</summary>
    public StyleBuilder Size(CssLength? width = null, CssLength? height = null)
    {
        Add("width", width);
        return Add("height", height);
    }

    /// <summary>Fills the frame or what contains it.</summary>
    public StyleBuilder Fill() => Position(0, 0).Size(100.Percent(), 100.Percent());

    /// <summary>Its children stand side by side.</summary>
    public StyleBuilder Row(CssLength gap = default, Align align = Hyperframes.Align.Center, Justify justify = Hyperframes.Justify.Start) => Flex("row", gap, align, justify);

    /// <summary>Its children stand one below the other.</summary>
    public StyleBuilder Column(CssLength gap = default, Align align = Hyperframes.Align.Start, Justify justify = Hyperframes.Justify.Start) => Flex("column", gap, align, justify);

    /// <summary>Its children stand in columns of equal width.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="columns"/> is less than 1.</exception>
    public StyleBuilder Grid(int columns, CssLength gap = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        Add("display", "grid");
        Add("grid-template-columns", FormattableString.Invariant($"repeat({columns}, 1fr)"));
        return Add("gap", gap.ToString());
    }

    /// <summary>Sets the font. A family is one that the composition embeds (<see cref="CompositionBuilder.Font"/>), one that the engine brings, or generic.</summary>
    /// <param name="family">Null keeps it.</param>
    /// <param name="size">Null keeps it.</param>
    /// <param name="weight">1 to 1000; null keeps it.</param>
    public StyleBuilder Font(FontFamily? family = null, CssLength? size = null, int? weight = null)
    {
        if (family is { } named)
        {
            _style.UseFamily(named.Name);
            Add("font-family", named.Name);
        }

        if (weight is { } heavy)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(heavy, 1, nameof(weight));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(heavy, 1000, nameof(weight));
            Add("font-weight", heavy.ToString(CultureInfo.InvariantCulture));
        }

        return Add("font-size", size);
    }

    /// <summary>Sets the font family to that of a variable.</summary>
    public StyleBuilder Font(VariableBinding<FontFamily> family)
    {
        ArgumentNullException.ThrowIfNull(family);
        _style.UseFamily(family.DefaultText);
        return Add("font-family", Reference(family));
    }

    /// <summary>Colour of text.</summary>
    public StyleBuilder Color(CssColor color) => Add("color", color.Text);

    /// <summary>Colour of text, chosen by a variable.</summary>
    public StyleBuilder Color(VariableBinding<CssColor> color) => Add("color", Reference(color));

    /// <summary>Colour behind the element.</summary>
    public StyleBuilder Background(CssColor color) => Add("background-color", color.Text);

    /// <summary>Colour behind the element, chosen by a variable.</summary>
    public StyleBuilder Background(VariableBinding<CssColor> color) => Add("background-color", Reference(color));

    /// <summary>Space inside the edges: on all sides, or across and along.</summary>
    public StyleBuilder Padding(CssLength vertical, CssLength? horizontal = null) => Add("padding", Pair(vertical, horizontal));

    /// <summary>Space outside the edges: on all sides, or across and along.</summary>
    public StyleBuilder Margin(CssLength vertical, CssLength? horizontal = null) => Add("margin", Pair(vertical, horizontal));

    /// <summary>Rounds the corners.</summary>
    public StyleBuilder Radius(CssLength radius) => Add("border-radius", radius);

    /// <summary>A line around the element.</summary>
    public StyleBuilder Border(CssLength width, CssColor color) => Add("border", $"{width} solid {color.Text}");

    /// <summary>How opaque it is.</summary>
    /// <param name="value">0 (not seen) to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is out of range.</exception>
    public StyleBuilder Opacity(double value) => value is >= 0 and <= 1
        ? Add("opacity", value.ToString("0.######", CultureInfo.InvariantCulture))
        : throw new ArgumentOutOfRangeException(nameof(value), value, "An opacity is 0 to 1.");

    /// <summary>Where lines of text stand.</summary>
    public StyleBuilder TextAlign(Align align) =>
        Add("text-align", align switch { Align.Center => "center", Align.End => "end", Align.Stretch => "justify", _ => "start" });

    /// <summary>Height of a line, in multiples of the font size.</summary>
    public StyleBuilder LineHeight(double factor) => Add("line-height", factor.ToString("0.###", CultureInfo.InvariantCulture));

    /// <summary>
    /// Any other declaration, its value in words: names, numbers, colours, commas. Functions are written by an interpolated string or as a <see cref="TrustedCss"/>.
    /// What the engine cannot seek is refused: transitions and animations are made by <c>Animate</c>.
    /// </summary>
    /// <exception cref="ArgumentException">It is not one declaration in words, or one that the engine cannot seek.</exception>
    public StyleBuilder Set(string property, string value) => !string.IsNullOrWhiteSpace(value) && CssValueText.IsAllowed(value)
        ? AddChecked(property, value)
        : throw new ArgumentException($"'{value}' is not a CSS value in words; write functions and strings in an interpolated string, $\"blur({{radius}}px)\", or as a TrustedCss.", nameof(value));

    /// <summary>Any other declaration, whose value is written as it is: <c>Set("filter", new TrustedCss("blur(4px)"))</c>.</summary>
    /// <exception cref="ArgumentException">It is not one declaration, or one that the engine cannot seek.</exception>
    public StyleBuilder Set(string property, TrustedCss value) => AddChecked(property, CssProperty.OneValue(value.Text));

    /// <summary>Any other declaration, each value in it written for its place: <c>Set("filter", $"blur({radius}px)")</c>.</summary>
    /// <exception cref="ArgumentException">It is not one declaration, or one that the engine cannot seek.</exception>
    /// <exception cref="UnsafeValueException">A value stands where none can be written safely, or the text ends within a string, a URL or a comment.</exception>
    public StyleBuilder Set(string property, CssInterpolatedStringHandler value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return AddChecked(property, CssProperty.OneValue(value.ToCss()));
    }

    private string Reference(VariableBinding variable)
    {
        _style.UseVariable(variable.Id);
        return $"var(--{variable.Id})";
    }

    private static string Pair(CssLength vertical, CssLength? horizontal) => horizontal is null ? vertical.ToString() : $"{vertical} {horizontal}";

    private StyleBuilder Flex(string direction, CssLength gap, Align align, Justify justify)
    {
        Add("display", "flex");
        Add("flex-direction", direction);
        Add("gap", gap.ToString());
        Add("align-items", align switch { Hyperframes.Align.Start => "flex-start", Hyperframes.Align.End => "flex-end", Hyperframes.Align.Stretch => "stretch", _ => "center" });
        return Add("justify-content", justify switch
        {
            Hyperframes.Justify.Center => "center",
            Hyperframes.Justify.End => "flex-end",
            Hyperframes.Justify.Between => "space-between",
            _ => "flex-start",
        });
    }

    private StyleBuilder Add(string property, CssLength? value) => value is null ? this : Add(property, value.Value.ToString());

    // A family that is said in text is held to the same rule as one that is typed.
    private StyleBuilder AddChecked(string property, string value)
    {
        var name = CssProperty.Checked(property);
        if (name == "font-family")
        {
            _style.UseFamily(value);
        }

        return Add(name, value);
    }

    private StyleBuilder Add(string property, string value)
    {
        _style.Add(property, value);
        return this;
    }
}
