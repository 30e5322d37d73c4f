namespace Hyperframes.Markup.Contract;

/// <summary>A token of a colour.</summary>
internal readonly record struct CssPiece(CssPieceKind Kind, string Text)
{
    public bool Is(string name) => string.Equals(Text, name, StringComparison.OrdinalIgnoreCase);
}

internal enum CssPieceKind
{
    None,
    Hash,
    Name,
    Function,
    Number,
    Percentage,
    Angle,
    Comma,
    Slash,
    Operator,
    Open,
    Close,
}
