namespace Hyperframes.Markup.Script.Nodes;

internal enum LiteralKind
{
    String,
    Number,
    Boolean,
    Null,
    BigInt,
    RegExp,
}

/// <summary>A constant written out.</summary>
internal sealed class Literal(int start, int end, LiteralKind kind, string text, double number) : ScriptNode(start, end)
{
    public LiteralKind Kind { get; } = kind;

    /// <summary>A string's value, a regular expression's pattern, <c>true</c>, <c>false</c> or <c>null</c>; empty for numbers.</summary>
    public string Text { get; } = text;

    /// <summary>A number's value.</summary>
    public double Number { get; } = number;

    public override void AddChildren(List<ScriptNode> children)
    {
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new Literal(Start, End, Kind, Text, Number);
}
