namespace Hyperframes.Markup.Source;

/// <summary>Reads one tag with its attributes (HTML standard, tag name state to after attribute value state).</summary>
internal sealed class TagReader(string source)
{
    private readonly NamePool _names = new();

    /// <param name="start">Offset of <c>&lt;</c>.</param>
    /// <param name="nameStart">Offset of the first letter of the name.</param>
    /// <param name="kind">What the tag is if it is complete.</param>
    /// <param name="isForeign">Whether it belongs to SVG or MathML.</param>
    public HtmlToken Read(int start, int nameStart, HtmlTokenKind kind, bool isForeign)
    {
        var at = nameStart;
        while (at < source.Length && !HtmlCharacters.IsWhitespace(source[at]) && source[at] is not ('/' or '>'))
        {
            at++;
        }

        var nameSpan = TextSpan.FromBounds(nameStart, at);
        List<AttributeText>? attributes = null;
        var selfClosing = false;
        while (true)
        {
            at = SkipWhitespace(at);
            if (at == source.Length)
            {
                kind = HtmlTokenKind.Incomplete;
                break;
            }

            if (source[at] == '>')
            {
                at++;
                break;
            }

            if (source[at] == '/')
            {
                at++;
                if (at < source.Length && source[at] == '>')
                {
                    selfClosing = true;
                    at++;
                    break;
                }

                continue;
            }

            if (ReadAttribute(ref at) is { } attribute)
            {
                (attributes ??= []).Add(attribute);
            }
            else
            {
                kind = HtmlTokenKind.Incomplete;
                break;
            }
        }

        return new HtmlToken(source, kind, TextSpan.FromBounds(start, at), _names.Get(source, nameSpan.Start, nameSpan.End), nameSpan, attributes ?? (IReadOnlyList<AttributeText>)[])
        {
            SelfClosing = selfClosing,
            IsForeign = isForeign,
        };
    }

    /// <summary>Null when the source ends inside a quoted value.</summary>
    private AttributeText? ReadAttribute(ref int at)
    {
        var nameStart = at;

        // A leading "=" belongs to the name.
        at++;
        while (at < source.Length && !HtmlCharacters.IsWhitespace(source[at]) && source[at] is not ('/' or '>' or '='))
        {
            at++;
        }

        var nameSpan = TextSpan.FromBounds(nameStart, at);
        var name = _names.Get(source, nameStart, at);
        var equals = SkipWhitespace(at);
        if (equals == source.Length || source[equals] != '=')
        {
            return new AttributeText(source, name, nameSpan, new TextSpan(at, 0), AttributeQuote.NoValue);
        }

        at = SkipWhitespace(equals + 1);
        if (at < source.Length && source[at] is '"' or '\'')
        {
            var close = source.IndexOf(source[at], at + 1);
            if (close < 0)
            {
                at = source.Length;
                return null;
            }

            var quoted = new AttributeText(source, name, nameSpan, TextSpan.FromBounds(at + 1, close), source[at] == '"' ? AttributeQuote.Double : AttributeQuote.Single);
            at = close + 1;
            return quoted;
        }

        var valueStart = at;
        while (at < source.Length && !HtmlCharacters.IsWhitespace(source[at]) && source[at] != '>')
        {
            at++;
        }

        return new AttributeText(source, name, nameSpan, TextSpan.FromBounds(valueStart, at), AttributeQuote.Unquoted);
    }

    private int SkipWhitespace(int at)
    {
        while (at < source.Length && HtmlCharacters.IsWhitespace(source[at]))
        {
            at++;
        }

        return at;
    }
}
