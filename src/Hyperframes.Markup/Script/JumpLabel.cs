namespace Hyperframes.Markup.Script;

internal enum JumpTarget
{
    None,
    Loop,
    Switch,
}

/// <summary>Something that <c>break</c> or <c>continue</c> may leave: a label, a loop or a switch.</summary>
/// <param name="Name">The label; null for a loop or switch itself.</param>
/// <param name="Target">What the statement is.</param>
/// <param name="StatementStart">Where the labelled statement begins, so that labels of one loop are known to belong to it.</param>
internal readonly record struct JumpLabel(string? Name, JumpTarget Target, int StatementStart);
