namespace Hyperframes.Contexts.Values;

/// <summary>Inside a script. It follows tokens just far enough to tell code from strings, template literals, regular expressions and comments.</summary>
/// <param name="Part">What is being read.</param>
/// <param name="Open">Template literals (<c>`</c>), their substitutions (<c>$</c>) and other braces (<c>{</c>) that are open, outermost first.</param>
/// <param name="Word">The identifier or number being read.</param>
/// <param name="BehindOperand">Whether a slash here divides; otherwise it begins a regular expression.</param>
internal sealed record ScriptState(ScriptState.Parts Part, string Open = "", string Word = "", bool BehindOperand = false) : ValueState
{
    private const string NotTold = "Whether a '/' before it divides or begins a regular expression cannot be told; put the expression in parentheses.";

    /// <summary>Words that stand before an expression, so that a slash behind them begins a regular expression.</summary>
    private static readonly HashSet<string> BeforeExpression = new(StringComparer.Ordinal)
    {
        "return", "typeof", "instanceof", "in", "of", "new", "delete", "void", "throw", "case", "do", "else", "yield", "await", "default", "extends",
    };

    internal enum Parts
    {
        Code,
        Slash,
        SingleQuoted,
        DoubleQuoted,
        Template,
        TemplateDollar,
        Regex,
        RegexClass,
        LineComment,
        BlockComment,
        BlockCommentStar,
    }

    public static readonly ScriptState Start = new(Parts.Code);

    /// <summary>Whether a backslash stands before the next character.</summary>
    public bool Escaped { get; init; }

    public override ValueState Read(char c)
    {
        if (Escaped)
        {
            return this with { Escaped = false };
        }

        if (c == '\\' && Part is not (Parts.Code or Parts.Slash or Parts.LineComment or Parts.BlockComment or Parts.BlockCommentStar))
        {
            return this with { Escaped = true, Part = Part == Parts.TemplateDollar ? Parts.Template : Part };
        }

        return Part switch
        {
            Parts.Code => ReadCode(c),
            Parts.Slash => ReadBehindSlash(c),
            Parts.SingleQuoted => c is '\'' or '\n' or '\r' ? Operand() : this,
            Parts.DoubleQuoted => c is '"' or '\n' or '\r' ? Operand() : this,
            Parts.Template or Parts.TemplateDollar => ReadTemplate(c),
            Parts.Regex => c == '/' ? Operand() : c == '[' ? this with { Part = Parts.RegexClass } : c is '\n' or '\r' ? Operator() : this,
            Parts.RegexClass => c == ']' ? this with { Part = Parts.Regex } : c is '\n' or '\r' ? Operator() : this,
            Parts.LineComment => c is '\n' or '\r' or '\u2028' or '\u2029' ? this with { Part = Parts.Code } : this,
            Parts.BlockComment => c == '*' ? this with { Part = Parts.BlockCommentStar } : this,
            _ => c == '/' ? this with { Part = Parts.Code } : c == '*' ? this : this with { Part = Parts.BlockComment },
        };
    }

    public override Hole Hole() => Part switch
    {
        _ when Escaped => Values.Hole.Refuse(this, "A value cannot follow a backslash in a script."),
        Parts.Code when Word.Length > 0 && !BeforeExpression.Contains(Word) =>
            Values.Hole.Refuse(this, $"The value would join the name '{Word}' before it; a value in a script stands where an expression does, or in a string."),
        Parts.Code => new(ValueKind.ScriptValue, Operand()),
        Parts.SingleQuoted or Parts.DoubleQuoted => new(ValueKind.ScriptString, this),
        Parts.Template => new(ValueKind.ScriptTemplate, this),
        Parts.TemplateDollar => Values.Hole.Refuse(this, "A value cannot follow a '$' in a template literal."),
        Parts.Regex or Parts.RegexClass => Values.Hole.Refuse(this, "A value cannot be part of a regular expression; build it with new RegExp(…)."),
        Parts.Slash => Values.Hole.Refuse(this, NotTold),
        _ => Values.Hole.Refuse(this, "A value in a comment of a script has no effect; take it out of the comment."),
    };

    public override ValueState? Join(ValueState other)
        => other is ScriptState script && (this with { Word = "", BehindOperand = false }).Equals(script with { Word = "", BehindOperand = false })
            ? Word == script.Word && BehindOperand == script.BehindOperand ? this : this with { Word = "", BehindOperand = true }
            : null;

    public override string Describe() => Part switch
    {
        Parts.SingleQuoted or Parts.DoubleQuoted => "a string in a script",
        Parts.Template or Parts.TemplateDollar => "a template literal in a script",
        Parts.Regex or Parts.RegexClass => "a regular expression in a script",
        Parts.LineComment or Parts.BlockComment or Parts.BlockCommentStar => "a comment in a script",
        _ => "code of a script",
    };

    private ScriptState Operand() => this with { Part = Parts.Code, Word = "", BehindOperand = true };

    private ScriptState Operator() => this with { Part = Parts.Code, Word = "", BehindOperand = false };

    private ValueState ReadCode(char c)
    {
        if (c is '_' or '$' or >= '\u0080' || char.IsLetterOrDigit(c))
        {
            return this with { Word = Word + c };
        }

        // A word ends here: whether it is an operand decides what a slash means.
        var behindOperand = Word.Length > 0 ? !BeforeExpression.Contains(Word) : BehindOperand;
        var state = Word.Length > 0 || behindOperand != BehindOperand ? this with { Word = "", BehindOperand = behindOperand } : this;
        return c switch
        {
            ' ' or '\t' or '\n' or '\r' or '\f' or '\v' => state,
            '/' => state with { Part = Parts.Slash },
            '\'' => state with { Part = Parts.SingleQuoted },
            '"' => state with { Part = Parts.DoubleQuoted },
            '`' => state with { Part = Parts.Template, Open = Open + c },
            '{' => state with { Open = Open + c, BehindOperand = false },
            '}' => state.CloseBrace(),
            ')' or ']' => state.Operand(),
            _ => state.Operator(),
        };
    }

    private ScriptState CloseBrace()
    {
        var outer = Open.Length == 0 ? "" : Open.Substring(0, Open.Length - 1);
        return Open.EndsWith("$", StringComparison.Ordinal)
            ? this with { Part = Parts.Template, Open = outer }
            : this with { Open = outer, BehindOperand = false };
    }

    private ValueState ReadBehindSlash(char c) => c switch
    {
        '/' => this with { Part = Parts.LineComment },
        '*' => this with { Part = Parts.BlockComment },
        _ when BehindOperand => Operator().Read(c),
        _ => (this with { Part = Parts.Regex, Word = "", BehindOperand = false }).Read(c),
    };

    private ScriptState ReadTemplate(char c) => c switch
    {
        '`' => Operand() with { Open = Open.Substring(0, Open.Length - 1) },
        '{' when Part == Parts.TemplateDollar => Operator() with { Open = Open + "$" },
        '$' => this with { Part = Parts.TemplateDollar },
        _ when Part == Parts.TemplateDollar => this with { Part = Parts.Template },
        _ => this,
    };
}
