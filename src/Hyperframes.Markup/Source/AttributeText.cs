namespace Hyperframes.Markup.Source;

/// <summary>An attribute as it stands in the source, and as it is read.</summary>
public sealed class AttributeText
{
    private readonly string _source;
    private DecodedText? _decoded;

    internal AttributeText(string source, string name, TextSpan nameSpan, TextSpan valueSpan, AttributeQuote quote)
    {
        _source = source;
        Name = name;
        NameSpan = nameSpan;
        ValueSpan = valueSpan;
        Quote = quote;
    }

    /// <summary>The name, in lower case as HTML compares it.</summary>
    public string Name { get; }

    /// <summary>The name as written.</summary>
    public string RawName => NameSpan.In(_source);

    /// <summary>Where the name stands.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>Where the value stands, without its quotes; empty behind the name when there is none.</summary>
    public TextSpan ValueSpan { get; }

    /// <summary>How the value is written.</summary>
    public AttributeQuote Quote { get; }

    /// <summary>Whether there is a value at all, be it empty.</summary>
    public bool HasValue => Quote != AttributeQuote.NoValue;

    /// <summary>The value as written.</summary>
    public string RawValue => ValueSpan.In(_source);

    /// <summary>The value with character references resolved and line ends as LF; empty when there is none.</summary>
    public string Value => Decoded.Value;

    /// <summary>From the name to the closing quote.</summary>
    public TextSpan Span => TextSpan.FromBounds(NameSpan.Start, ValueSpan.End + (Quote is AttributeQuote.Double or AttributeQuote.Single ? 1 : 0));

    private DecodedText Decoded => _decoded ??= CharacterReferences.Decode(_source, ValueSpan, inAttribute: true);

    /// <summary>The offset in the source of the character at <paramref name="decodedOffset"/> of <see cref="Value"/>; the start of the reference that wrote it.</summary>
    public int SourceOffsetOf(int decodedOffset) => Decoded.SourceOffsetOf(decodedOffset);

    /// <summary>The place in the source of a span of <see cref="Value"/>.</summary>
    public TextSpan SourceSpanOf(TextSpan decoded) => TextSpan.FromBounds(SourceOffsetOf(decoded.Start), SourceOffsetOf(decoded.End));

    /// <summary><c>name="value"</c> as written.</summary>
    public override string ToString() => Span.In(_source);
}
