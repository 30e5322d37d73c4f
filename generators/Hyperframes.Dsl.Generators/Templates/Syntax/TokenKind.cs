namespace Hyperframes.Generators.Templates.Syntax;

internal enum TokenKind
{
    EndOfFile,
    Invalid,

    /// <summary>Raw text; <see cref="Token.Value"/> is what is left of it after whitespace control.</summary>
    Raw,

    /// <summary>The content of an escape block.</summary>
    Escape,
    CodeEnter,
    CodeExit,
    NewLine,
    Semicolon,

    Identifier,

    /// <summary><c>$name</c>, <c>$0</c>; the value is the name without the dollar sign, empty for <c>$</c> alone.</summary>
    Local,

    /// <summary><c>$$</c></summary>
    WrappedBlock,
    Number,
    String,

    /// <summary>Text of an interpolated string before its first hole.</summary>
    InterpolatedStart,
    InterpolatedMiddle,
    InterpolatedEnd,

    OpenParenthesis,
    CloseParenthesis,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,
    Comma,
    Colon,
    Dot,
    NullDot,
    Ellipsis,
    At,
    Caret,

    Assign,
    AddAssign,
    SubtractAssign,
    MultiplyAssign,
    DivideAssign,
    IntegerDivideAssign,
    ModuloAssign,

    Plus,
    Minus,
    Star,
    Slash,
    DoubleSlash,
    Percent,
    ShiftLeft,
    ShiftRight,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    And,
    Or,
    Not,
    Question,
    Coalesce,
    NotNullThen,
    Range,
    RangeExclusive,
    Pipe,
    PipeGreater,
    Increment,
    Decrement,
}
