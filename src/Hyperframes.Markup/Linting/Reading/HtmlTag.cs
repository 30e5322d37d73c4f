using Hyperframes.Markup.Source;

namespace Hyperframes.Linting.Reading;

/// <summary>One open tag of the flat list that lint rules read. Offsets count in the text that was read.</summary>
internal sealed class HtmlTag(string source, string name, int index, int end, int nameEnd, TagAttribute[] attributes)
{
    private static readonly char[] AsciiBlank = [' ', '\t', '\n', '\r', '\f'];
    private static readonly char[] Blank = [' ', '\t', '\n', '\r', '\f', '\v', '\u00A0', '\uFEFF'];

    private string? _raw;
    private string? _attributeText;
    private string? _id;
    private bool _idRead;
    private IReadOnlyList<string>? _classes;
    private IReadOnlyList<string>? _selectors;

    /// <summary>Lower-cased name.</summary>
    public string Name { get; } = name;

    /// <summary>Offset of <c>&lt;</c>.</summary>
    public int Index { get; } = index;

    /// <summary>Offset behind <c>&gt;</c> of the open tag.</summary>
    public int End { get; } = end;

    /// <summary>Offset of the close tag; where the reader closed the element by itself, the place where it did. Null while open.</summary>
    public int? CloseIndex { get; set; }

    /// <summary>Offset behind the close tag's name and the character that ends it.</summary>
    public int? EndIndex { get; set; }

    /// <summary>The open tag as written.</summary>
    public string Raw => _raw ??= source.Substring(Index, Math.Max(0, Math.Min(End, source.Length) - Index));

    /// <summary>What stands between the name and <c>&gt;</c>, without a closing slash.</summary>
    public string AttributeText => _attributeText ??= WithoutClosingSlash(source.Substring(nameEnd, Math.Max(0, End - 1 - nameEnd)));

    /// <summary>The attributes in source order.</summary>
    public IReadOnlyList<TagAttribute> Attributes { get; } = attributes;

    /// <summary>The name of an attribute as typed.</summary>
    public string NameOf(TagAttribute attribute) => source.Substring(attribute.NameStart, attribute.NameLength);

    /// <summary>The undecoded text of an attribute's value; empty when it has none.</summary>
    public string TextOf(TagAttribute attribute) => attribute.ValueStart < 0 ? "" : source.Substring(attribute.ValueStart, attribute.ValueLength);

    /// <summary>The attribute of that name in any letter case; the first one counts.</summary>
    public TagAttribute? Find(string name)
    {
        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = attributes[i];
            if (attribute.NameLength == name.Length
                && string.Compare(source, attribute.NameStart, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>Undecoded value; null when the attribute is absent or empty.</summary>
    public string? Attr(string name) => Find(name) is { ValueLength: > 0 } found ? TextOf(found) : null;

    /// <summary>Decoded value; empty for an attribute without one, null when it is absent.</summary>
    public string? Decoded(string name)
    {
        if (Find(name) is not { } found)
        {
            return null;
        }

        var text = TextOf(found);
        return text.IndexOf('&') < 0 ? text : CharacterReferences.Decode(text, new TextSpan(0, text.Length), inAttribute: true).Value;
    }

    /// <summary>Whether the attribute is there in any form.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>Whether the attribute has text in it.</summary>
    public bool HasText(string name) => Find(name) is { ValueLength: > 0 };

    /// <summary>The name and id, as findings name the element.</summary>
    public string Label => Id is { } id ? $"<{Name} id=\"{id}\">" : $"<{Name}>";

    /// <summary>The words of the undecoded class attribute.</summary>
    public IReadOnlyList<string> Classes => _classes ??= Attr("class")?.Split(Blank, StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The number in an attribute as the engine reads it; null when absent, blank or not finite.</summary>
    public double? Number(string name) => JsNumber.Numeric(Attr(name));

    /// <summary>The element's id; null when absent or empty.</summary>
    public string? Id
    {
        get
        {
            if (!_idRead)
            {
                (_id, _idRead) = (Attr("id"), true);
            }

            return _id;
        }
    }

    /// <summary>The words of the undecoded class attribute as a browser cuts it, at ASCII space.</summary>
    public IReadOnlyList<string> ClassTokens => Attr("class")?.Split(AsciiBlank, StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The selectors of the element's id and of each of its classes.</summary>
    public IReadOnlyList<string> Selectors => _selectors ??= ReadSelectors();

    private List<string> ReadSelectors()
    {
        var selectors = new List<string>();
        if (Id is { } id)
        {
            selectors.Add("#" + id);
        }

        selectors.AddRange(ClassTokens.Select(name => "." + name));
        return selectors;
    }

    private static string WithoutClosingSlash(string text) =>
        text.Length > 0 && text[text.Length - 1] == '/' ? text.Substring(0, text.Length - 1).TrimEnd() : text;
}
