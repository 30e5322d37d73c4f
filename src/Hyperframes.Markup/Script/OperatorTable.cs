namespace Hyperframes.Markup.Script;

/// <summary>Which operators bind how tightly.</summary>
internal static class OperatorTable
{
    /// <summary>How tightly <c>&amp;&amp;</c> binds, which the right side of <c>??</c> is read up to.</summary>
    public const int LogicalAnd = 2;

    /// <summary>Precedence of a binary operator, 0 for what is none. <c>**</c> is not in it: it binds to the right and to unary operands.</summary>
    public static int Precedence(in Token token) => token.Kind switch
    {
        TokenKind.Punctuator => token.Text switch
        {
            "??" or "||" => 1,
            "&&" => LogicalAnd,
            "|" => 3,
            "^" => 4,
            "&" => 5,
            "==" or "!=" or "===" or "!==" => 6,
            "<" or ">" or "<=" or ">=" => 7,
            "<<" or ">>" or ">>>" => 8,
            "+" or "-" => 9,
            "*" or "/" or "%" => 10,
            _ => 0,
        },
        TokenKind.Keyword => token.Text is "in" or "instanceof" ? 7 : 0,
        _ => 0,
    };

    public static bool IsAssignment(in Token token) => token.Kind == TokenKind.Punctuator
        && token.Text is "=" or "+=" or "-=" or "*=" or "/=" or "%=" or "**=" or "<<=" or ">>=" or ">>>=" or "&=" or "|=" or "^=" or "&&=" or "||=" or "??=";

    public static bool IsPrefix(in Token token) => token.Kind switch
    {
        TokenKind.Punctuator => token.Text is "!" or "~" or "+" or "-" or "++" or "--",
        TokenKind.Keyword => token.Text is "typeof" or "void" or "delete",
        _ => false,
    };

    public static bool BeginsExpression(in Token token) => token.Kind switch
    {
        TokenKind.EndOfFile => false,
        TokenKind.Punctuator => IsPrefix(token) || token.Text is "(" or "[" or "{" or "`" or "/" or "/=",
        TokenKind.Keyword => IsPrefix(token)
            || token.Text is "function" or "this" or "super" or "class" or "null" or "true" or "false" or "new" or "import",
        _ => true,
    };
}
