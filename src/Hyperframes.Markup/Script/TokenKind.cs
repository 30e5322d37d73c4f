namespace Hyperframes.Markup.Script;

internal enum TokenKind
{
    EndOfFile,
    Name,
    Keyword,
    PrivateName,
    Number,
    BigInt,
    String,
    RegExp,
    Punctuator,
}
