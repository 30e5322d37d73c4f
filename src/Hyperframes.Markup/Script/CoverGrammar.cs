namespace Hyperframes.Markup.Script;

/// <summary>
/// Errors that depend on what a piece turns out to be: <c>{a = 1}</c> is wrong as an object and right as a pattern, <c>(a)</c> the
/// other way round. Each member is the offset of the first such place, or -1.
/// </summary>
internal sealed class CoverGrammar
{
    public int ShorthandAssign { get; set; } = -1;

    public int TrailingComma { get; set; } = -1;

    public int ParenthesizedAssign { get; set; } = -1;

    public int ParenthesizedBind { get; set; } = -1;

    public int DoubleProto { get; set; } = -1;

    public void Clear() => ShorthandAssign = TrailingComma = ParenthesizedAssign = ParenthesizedBind = DoubleProto = -1;
}
