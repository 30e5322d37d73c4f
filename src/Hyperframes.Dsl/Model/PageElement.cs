using Hyperframes.Markup.Source;

namespace Hyperframes.Model;

/// <summary>An element of a page as its tokens show it.</summary>
/// <param name="Tag">Its start tag.</param>
/// <param name="Parent">The element that contains it; null at the top.</param>
internal sealed record PageElement(HtmlToken Tag, PageElement? Parent)
{
    /// <summary>Its end tag; null for elements that have none, or whose author left it out.</summary>
    public HtmlToken? EndTag { get; set; }

    /// <summary>What stands between its tags.</summary>
    public TextSpan Content => TextSpan.FromBounds(Tag.Span.End, EndTag?.Span.Start ?? Tag.Span.End);

    /// <summary>From its start tag to the end of its end tag.</summary>
    public TextSpan Span => TextSpan.FromBounds(Tag.Span.Start, EndTag?.Span.End ?? Tag.Span.End);

    /// <summary>The decoded value of an attribute; null when it is absent.</summary>
    public string? this[string name] => Tag.Attribute(name)?.Value;

    public bool IsIn(string tag)
    {
        for (var at = Parent; at is not null; at = at.Parent)
        {
            if (at.Tag.Name == tag)
            {
                return true;
            }
        }

        return false;
    }
}
