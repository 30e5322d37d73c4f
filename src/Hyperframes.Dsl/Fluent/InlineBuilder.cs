using Hyperframes.Variables;
using Hyperframes.Writing;

namespace Hyperframes;

/// <summary>Content of a line of text: text, variables, emphasis. Blocks cannot stand in it.</summary>
public sealed class InlineBuilder
{
    private readonly ElementNode _parent;

    internal InlineBuilder(ElementNode parent) => _parent = parent;

    /// <summary>Plain text.</summary>
    public void Text(string text) => _parent.AddText(text);

    /// <summary>A line break.</summary>
    public void Break() => _parent.Add(new ElementNode(ElementTag.Br));

    /// <summary>Text that can be named and styled.</summary>
    public ElementBuilder Span(string text) => Add(ElementTag.Span, text);

    /// <summary>The value of a variable.</summary>
    /// <exception cref="ArgumentException">The variable's value is no text.</exception>
    public ElementBuilder Span(VariableBinding variable) => new(ElementBuilder.Bound(_parent.Add(new ElementNode(ElementTag.Span)), variable));

    /// <summary>Important text.</summary>
    public ElementBuilder Strong(string text) => Add(ElementTag.Strong, text);

    /// <summary>Stressed text.</summary>
    public ElementBuilder Em(string text) => Add(ElementTag.Em, text);

    private ElementBuilder Add(ElementTag tag, string text)
    {
        var element = _parent.Add(new ElementNode(tag));
        element.AddText(text);
        return new ElementBuilder(element);
    }
}
