namespace Hyperframes.Writing;

/// <summary>An element that is going to be written. Most have an id, a class and one child, so those need no list.</summary>
internal sealed class ElementNode(ElementTag tag)
{
    private readonly SourceLine? _origin = SourceLines.Here();
    private List<KeyValuePair<string, string?>>? _attributes;

    // Nothing, one child, or a list of them; a child is a text, an element or trusted markup.
    private object? _content;

    public string? Id { get; set; }

    /// <summary>Names of its classes, with blanks between them.</summary>
    public string? Classes { get; private set; }

    /// <summary>Its style attribute; null while there is none.</summary>
    public ElementStyle? Style { get; private set; }

    public string? this[string name] => _attributes?.Find(attribute => attribute.Key == name).Value;

    public bool Has(string name) => _attributes?.Exists(attribute => attribute.Key == name) ?? false;

    /// <summary>Gives an attribute its value; a null value leaves the bare name.</summary>
    public void Set(string name, string? value)
    {
        Remove(name);
        (_attributes ??= []).Add(new(name, value));
    }

    public void Remove(string name) => _attributes?.RemoveAll(attribute => attribute.Key == name);

    public void AddClass(string name) => Classes = Classes is null ? name : Classes + " " + name;

    public ElementStyle Styled() => Style ??= new ElementStyle();

    public ElementNode Add(ElementNode child)
    {
        Append(child);
        return child;
    }

    public void AddText(string text) => Append(text);

    public void AddMarkup(TrustedHtml markup) => Append(markup);

    public void Write(ref Utf8HtmlWriter writer, PageFacts facts)
    {
        WriteTag(ref writer, facts);
        WriteRest(ref writer, facts);
    }

    /// <summary>Writes the tag up to its last attribute but the style, so that others can follow.</summary>
    public void WriteTag(ref Utf8HtmlWriter writer, PageFacts facts)
    {
        if (_origin is not null)
        {
            facts.NoteOrigin(writer.Written, _origin);
        }

        if (Id is not null)
        {
            writer.Literal(tag.StartWithId);
            writer.Html(Id);
            writer.Literal("\""u8);
            facts.NoteId(Id);
        }
        else
        {
            writer.Literal(tag.Start);
        }

        if (Classes is not null)
        {
            writer.Literal(" class=\""u8);
            writer.Html(Classes);
            writer.Literal("\""u8);
        }

        if (_attributes is not null)
        {
            foreach (var (name, value) in _attributes)
            {
                HtmlAttribute.Write(ref writer, name, value);
                facts.Note(name, value);
            }
        }
    }

    /// <summary>Writes the style, the content and the end tag.</summary>
    public void WriteRest(ref Utf8HtmlWriter writer, PageFacts facts)
    {
        if (Style is not null)
        {
            Style.Write(ref writer);
            facts.Note(Style);
        }

        writer.Literal(">"u8);
        if (!tag.HasContent)
        {
            return;
        }

        if (_content is List<object> children)
        {
            foreach (var child in children)
            {
                Write(child, ref writer, facts);
            }
        }
        else if (_content is not null)
        {
            Write(_content, ref writer, facts);
        }

        writer.Literal(tag.End);
    }

    private static void Write(object child, ref Utf8HtmlWriter writer, PageFacts facts)
    {
        switch (child)
        {
            case string text:
                writer.Html(text);
                break;
            case ElementNode element:
                element.Write(ref writer, facts);
                break;
            default:
                var markup = ((TrustedHtml)child).Text;
                writer.Text(markup);
                facts.NoteMarkup(markup);
                break;
        }
    }

    private void Append(object child)
    {
        if (_content is List<object> children)
        {
            children.Add(child);
        }
        else
        {
            _content = _content is null ? child : new List<object> { _content, child };
        }
    }
}
