namespace Hyperframes.Markup.Script;

// Longest match over the punctuators of the grammar; "}" ends templates only where the parser says so.
internal sealed partial class ScriptScanner
{
    private void ScanPunctuator(ref Token token)
    {
        var text = Punctuator() ?? throw Error(Position, $"Unexpected character '{char.ConvertFromUtf32(Scalar(Position))}'.");
        token.Kind = TokenKind.Punctuator;
        token.Text = text;
        Position += text.Length;
    }

    private int Scalar(int index) => CodePoint(index) is var c and not (>= 0xd800 and <= 0xdfff) ? c : 0xfffd;

    private string? Punctuator() => source[Position] switch
    {
        '(' => "(",
        ')' => ")",
        '{' => "{",
        '}' => "}",
        '[' => "[",
        ']' => "]",
        ';' => ";",
        ',' => ",",
        ':' => ":",
        '~' => "~",
        '`' => "`",
        '@' => null,
        '.' => Peek(1) == '.' && Peek(2) == '.' ? "..." : ".",
        '?' => Peek(1) switch
        {
            '?' => Peek(2) == '=' ? "??=" : "??",
            '.' => Peek(2) is >= '0' and <= '9' ? "?" : "?.",
            _ => "?",
        },
        '=' => Peek(1) switch { '=' => Peek(2) == '=' ? "===" : "==", '>' => "=>", _ => "=" },
        '!' => Peek(1) == '=' ? (Peek(2) == '=' ? "!==" : "!=") : "!",
        '+' => Peek(1) switch { '+' => "++", '=' => "+=", _ => "+" },
        '-' => Peek(1) switch { '-' => "--", '=' => "-=", _ => "-" },
        '*' => Peek(1) switch { '*' => Peek(2) == '=' ? "**=" : "**", '=' => "*=", _ => "*" },
        '/' => Peek(1) == '=' ? "/=" : "/",
        '%' => Peek(1) == '=' ? "%=" : "%",
        '^' => Peek(1) == '=' ? "^=" : "^",
        '&' => Peek(1) switch { '&' => Peek(2) == '=' ? "&&=" : "&&", '=' => "&=", _ => "&" },
        '|' => Peek(1) switch { '|' => Peek(2) == '=' ? "||=" : "||", '=' => "|=", _ => "|" },
        '<' => Peek(1) switch { '<' => Peek(2) == '=' ? "<<=" : "<<", '=' => "<=", _ => "<" },
        '>' => Peek(1) switch
        {
            '>' => Peek(2) switch { '>' => Peek(3) == '=' ? ">>>=" : ">>>", '=' => ">>=", _ => ">>" },
            '=' => ">=",
            _ => ">",
        },
        _ => null,
    };
}
