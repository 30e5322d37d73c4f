namespace Hyperframes.Markup.Script;

/// <summary>How a text is read.</summary>
/// <param name="Goal">Script or module.</param>
/// <param name="AllowReturnOutsideFunction">Whether <c>return</c> may stand at the top, as when the text is to become a function's body.</param>
internal readonly record struct ScriptParseOptions(ScriptGoal Goal, bool AllowReturnOutsideFunction = false);
