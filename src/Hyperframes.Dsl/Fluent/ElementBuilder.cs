using Hyperframes.Model;
using Hyperframes.Variables;
using Hyperframes.Writing;

namespace Hyperframes;

/// <summary>An element that stands in its place already; what is left is to name and style it.</summary>
public readonly struct ElementBuilder
{
    private readonly ElementNode _element;

    internal ElementBuilder(ElementNode element) => _element = element;

    /// <summary>Gives it an id: letters, digits, '-' and '_', beginning with a letter, unlike all others.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not such an id.</exception>
    public ElementBuilder Id(string id)
    {
        _element.Id = ElementId.Checked(id);
        return this;
    }

    /// <summary>Adds a class: letters, digits, '-' and '_', beginning with a letter.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is not such a class.</exception>
    public ElementBuilder Class(string name)
    {
        _element.AddClass(ElementId.Checked(name));
        return this;
    }

    /// <summary>Styles it.</summary>
    public ElementBuilder Style(Action<StyleBuilder> style)
    {
        ArgumentNullException.ThrowIfNull(style);
        style(new StyleBuilder(_element.Styled()));
        return this;
    }

    /// <summary>Adds an attribute of HTML or ARIA that has no member of its own. Attributes of the engine have members.</summary>
    /// <exception cref="ArgumentException">The name is not an attribute's, could run script, or is the engine's.</exception>
    public ElementBuilder Attribute(string name, string value)
    {
        var lower = name.ToLowerInvariant();
        var refused = lower.Length == 0 || !lower.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            || lower.StartsWith("on", StringComparison.Ordinal) || lower.StartsWith("data-", StringComparison.Ordinal)
            || lower is "id" or "class" or "style" or "src" or "href" or "srcdoc" or "srcset" or "formaction" or "action";
        if (refused)
        {
            throw new ArgumentException($"'{name}' cannot be set here: use the member made for it.", nameof(name));
        }

        _element.Set(lower, value);
        return this;
    }

    internal static ElementNode Bound(ElementNode element, VariableBinding variable)
    {
        if (variable is VariableBinding<ImageSource> or VariableBinding<FontFamily>)
        {
            throw new ArgumentException($"The variable '{variable.Id}' is not a text, number or boolean, so it cannot be shown as text (contract 13.4).", nameof(variable));
        }

        element.Set("data-var-text", variable.Id);
        element.AddText(variable.DefaultText);
        return element;
    }
}
