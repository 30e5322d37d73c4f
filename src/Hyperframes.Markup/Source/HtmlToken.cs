namespace Hyperframes.Markup.Source;

/// <summary>One piece of an HTML source. The spans of all tokens, in order, are the source without a gap.</summary>
public sealed class HtmlToken
{
    private readonly string _source;

    internal HtmlToken(string source, HtmlTokenKind kind, TextSpan span)
        : this(source, kind, span, "", new TextSpan(span.Start, 0), [])
    {
    }

    internal HtmlToken(string source, HtmlTokenKind kind, TextSpan span, string name, TextSpan nameSpan, IReadOnlyList<AttributeText> attributes)
    {
        _source = source;
        Kind = kind;
        Span = span;
        Name = name;
        NameSpan = nameSpan;
        Attributes = attributes;
    }

    /// <summary>What it is.</summary>
    public HtmlTokenKind Kind { get; }

    /// <summary>Where it stands.</summary>
    public TextSpan Span { get; }

    /// <summary>The source of this token, as written.</summary>
    public string Text => Span.In(_source);

    /// <summary>The tag's name in lower case; of <see cref="HtmlTokenKind.RawText"/> the name of its element; otherwise empty.</summary>
    public string Name { get; }

    /// <summary>Where the tag's name stands, in the case it is written.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>The tag's name as written.</summary>
    public string RawName => NameSpan.In(_source);

    /// <summary>All attributes in source order, repeated ones too.</summary>
    public IReadOnlyList<AttributeText> Attributes { get; }

    /// <summary>Whether the tag ends with <c>/&gt;</c>. HTML ignores that outside SVG and MathML.</summary>
    public bool SelfClosing { get; internal init; }

    /// <summary>Whether the element belongs to SVG or MathML, as far as the tags before it tell.</summary>
    public bool IsForeign { get; internal init; }

    /// <summary>The attribute that counts under <paramref name="name"/> (lower case): the first one; null when there is none.</summary>
    public AttributeText? Attribute(string name)
    {
        for (var i = 0; i < Attributes.Count; i++)
        {
            if (string.Equals(Attributes[i].Name, name, StringComparison.Ordinal))
            {
                return Attributes[i];
            }
        }

        return null;
    }

    /// <summary>The text with character references resolved; raw text of script and style, comments and tags come back as written.</summary>
    public DecodedText Decode()
        => Kind == HtmlTokenKind.Text || (Kind == HtmlTokenKind.RawText && HtmlElements.EscapableRawText.Contains(Name))
            ? CharacterReferences.Decode(_source, Span, inAttribute: false)
            : new DecodedText(Text, Span, null);

    /// <summary>The kind and the source.</summary>
    public override string ToString() => $"{Kind} {Text}";
}
