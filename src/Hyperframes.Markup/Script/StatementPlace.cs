namespace Hyperframes.Markup.Script;

/// <summary>Where a statement stands; declarations are at home only in a list.</summary>
internal enum StatementPlace
{
    List,
    If,
    Label,
    Loop,
}
