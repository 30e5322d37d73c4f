using System.Text;

namespace Hyperframes.Writing;

/// <summary>An element that is going to be written.</summary>
internal sealed class ElementNode(string tag)
{
    private static readonly HashSet<string> WithoutEndTag = new(StringComparer.Ordinal) { "br", "hr", "img", "source", "wbr" };

    private readonly List<KeyValuePair<string, string?>> _attributes = [];
    private List<object>? _children;
    private StringBuilder? _style;
    private List<string>? _variables;
    private List<string>? _families;

    public string Tag { get; } = tag;

    public List<string>? Classes { get; private set; }

    /// <summary>The value of the style attribute.</summary>
    public string StyleText => _style?.ToString() ?? "";

    public string? this[string name] => _attributes.Find(attribute => attribute.Key == name).Value;

    /// <summary>Gives an attribute its value; a null value leaves the bare name.</summary>
    public void Set(string name, string? value)
    {
        Remove(name);
        _attributes.Add(new(name, value));
    }

    public void Remove(string name)
    {
        for (var i = 0; i < _attributes.Count; i++)
        {
            if (_attributes[i].Key == name)
            {
                _attributes.RemoveAt(i);
                return;
            }
        }
    }

    public void AddClass(string name) => (Classes ??= []).Add(name);

    public void AddStyle(string declaration) => (_style ??= new StringBuilder()).Append(_style.Length == 0 ? "" : " ").Append(declaration).Append(';');

    /// <summary>Notes that the style reads a variable.</summary>
    public void UseVariable(string id) => (_variables ??= []).Add(id);

    /// <summary>Notes that the style names a font family.</summary>
    public void UseFamily(string name) => (_families ??= []).Add(name);

    public ElementNode Add(ElementNode child)
    {
        (_children ??= []).Add(child);
        return child;
    }

    public void AddText(string text) => (_children ??= []).Add(text);

    public void AddMarkup(TrustedHtml markup) => (_children ??= []).Add(markup);

    public void Write(PageWriter writer)
    {
        writer.Markup("<"u8).Markup(Tag);
        if (this["id"] is { } id)
        {
            writer.Attribute("id", id);
        }

        if (Classes is not null)
        {
            writer.Attribute("class", Classes.Count == 1 ? Classes[0] : string.Join(' ', Classes));
        }

        foreach (var (name, value) in _attributes)
        {
            if (name != "id")
            {
                writer.Attribute(name, value);
            }

            writer.Facts.Note(name, value);
        }

        writer.Facts.Note(_variables, _families);

        if (_style is not null)
        {
            writer.Attribute("style", _style.ToString());
        }

        writer.Markup(">"u8);
        if (WithoutEndTag.Contains(Tag))
        {
            return;
        }

        WriteChildren(writer);
        writer.Markup("</"u8).Markup(Tag).Markup(">"u8);
    }

    private void WriteChildren(PageWriter writer)
    {
        foreach (var child in _children ?? [])
        {
            switch (child)
            {
                case ElementNode element:
                    element.Write(writer);
                    break;
                case TrustedHtml markup:
                    writer.Markup(markup.Text);
                    break;
                default:
                    writer.Text((string)child);
                    break;
            }
        }
    }
}
