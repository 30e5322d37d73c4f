namespace Hyperframes.Markup.Css;

internal enum CssTokenKind
{
    Space,
    Comment,
    String,
    AtWord,
    Word,

    /// <summary>A whole <c>( … )</c> without quotes, line ends, slashes or further parentheses, or the inside of an unquoted url.</summary>
    Brackets,

    /// <summary>One of <c>{ } [ ] ( ) : ;</c>.</summary>
    Control,
}

/// <summary>A piece of CSS from <paramref name="Start"/> up to <paramref name="End"/>.</summary>
internal readonly record struct CssToken(CssTokenKind Kind, int Start, int End, char Control = '\0')
{
    public bool Is(char control) => Control == control && Kind == CssTokenKind.Control;

    public bool IsBlank => Kind is CssTokenKind.Space or CssTokenKind.Comment;
}
