using Hyperframes.Variables;
using Hyperframes.Writing;

namespace Hyperframes;

/// <summary>Headings, paragraphs and lists.</summary>
public static class TextExtensions
{
    /// <summary>A heading of the first level.</summary>
    public static ElementBuilder H1(this ContentBuilder content, string text) => Add(content, ElementTag.H1, text);

    /// <summary>A heading of the first level that shows a variable.</summary>
    /// <exception cref="ArgumentException">The variable's value is no text.</exception>
    public static ElementBuilder H1(this ContentBuilder content, VariableBinding variable) => Add(content, ElementTag.H1, variable);

    /// <summary>A heading of the second level.</summary>
    public static ElementBuilder H2(this ContentBuilder content, string text) => Add(content, ElementTag.H2, text);

    /// <summary>A heading of the second level that shows a variable.</summary>
    /// <exception cref="ArgumentException">The variable's value is no text.</exception>
    public static ElementBuilder H2(this ContentBuilder content, VariableBinding variable) => Add(content, ElementTag.H2, variable);

    /// <summary>A heading of the third level.</summary>
    public static ElementBuilder H3(this ContentBuilder content, string text) => Add(content, ElementTag.H3, text);

    /// <summary>A heading of the third level that shows a variable.</summary>
    /// <exception cref="ArgumentException">The variable's value is no text.</exception>
    public static ElementBuilder H3(this ContentBuilder content, VariableBinding variable) => Add(content, ElementTag.H3, variable);

    /// <summary>A paragraph.</summary>
    public static ElementBuilder P(this ContentBuilder content, string text) => Add(content, ElementTag.P, text);

    /// <summary>A paragraph that shows a variable.</summary>
    /// <exception cref="ArgumentException">The variable's value is no text.</exception>
    public static ElementBuilder P(this ContentBuilder content, VariableBinding variable) => Add(content, ElementTag.P, variable);

    /// <summary>A paragraph of several pieces.</summary>
    public static ElementBuilder P(this ContentBuilder content, Action<InlineBuilder> pieces) => Add(content, ElementTag.P, pieces);

    /// <summary>A piece of text without a meaning of its own.</summary>
    public static ElementBuilder Span(this ContentBuilder content, string text) => Add(content, ElementTag.Span, text);

    /// <summary>A piece of text that shows a variable.</summary>
    /// <exception cref="ArgumentException">The variable's value is no text.</exception>
    public static ElementBuilder Span(this ContentBuilder content, VariableBinding variable) => Add(content, ElementTag.Span, variable);

    /// <summary>A piece of text of several pieces.</summary>
    public static ElementBuilder Span(this ContentBuilder content, Action<InlineBuilder> pieces) => Add(content, ElementTag.Span, pieces);

    /// <summary>A list with bullets.</summary>
    public static ElementBuilder List(this ContentBuilder content, params IEnumerable<string> items) => AddList(content, ElementTag.Ul, items);

    /// <summary>A numbered list.</summary>
    public static ElementBuilder NumberedList(this ContentBuilder content, params IEnumerable<string> items) => AddList(content, ElementTag.Ol, items);

    private static ElementBuilder Add(ContentBuilder content, ElementTag tag, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var element = content.Parent.Add(new ElementNode(tag));
        element.AddText(text);
        return new ElementBuilder(element);
    }

    private static ElementBuilder Add(ContentBuilder content, ElementTag tag, VariableBinding variable) =>
        new(ElementBuilder.Bound(content.Parent.Add(new ElementNode(tag)), variable));

    private static ElementBuilder Add(ContentBuilder content, ElementTag tag, Action<InlineBuilder> pieces)
    {
        var element = content.Parent.Add(new ElementNode(tag));
        pieces(new InlineBuilder(element));
        return new ElementBuilder(element);
    }

    private static ElementBuilder AddList(ContentBuilder content, ElementTag tag, IEnumerable<string> items)
    {
        var list = content.Parent.Add(new ElementNode(tag));
        foreach (var item in items)
        {
            list.Add(new ElementNode(ElementTag.Li)).AddText(item);
        }

        return new ElementBuilder(list);
    }
}
