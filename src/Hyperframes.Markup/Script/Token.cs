namespace Hyperframes.Markup.Script;

/// <summary>One token; the slash and the backtick come as punctuators until the parser asks for more.</summary>
internal struct Token
{
    public TokenKind Kind;

    public int Start;

    public int End;

    /// <summary>A name's or punctuator's text, a string's value, a regular expression's pattern.</summary>
    public string Text;

    /// <summary>A regular expression's flags.</summary>
    public string Flags;

    public double Number;

    public bool NewlineBefore;

    /// <summary>A name was written with a Unicode escape, so that it is no keyword.</summary>
    public bool Escaped;

    /// <summary>Where a number or string uses a legacy octal form, which strict code refuses; -1 where it does not.</summary>
    public int LegacyOctal;

    /// <summary>Whether it is a punctuator. The scanner's texts of punctuators and those asked for are literals, of which there is one string each.</summary>
    public readonly bool IsPunctuator(string literal) => Kind == TokenKind.Punctuator && ReferenceEquals(Text, literal);

    public readonly bool IsKeyword(string text) => Kind == TokenKind.Keyword && Text == text;

    /// <summary>A name that is a word of the grammar only in its place, such as <c>of</c> or <c>async</c>.</summary>
    public readonly bool IsContextual(string text) => Kind == TokenKind.Name && !Escaped && Text == text;
}
