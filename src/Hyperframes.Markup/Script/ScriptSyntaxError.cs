namespace Hyperframes.Markup.Script;

/// <summary>The first thing in a script that is not JavaScript.</summary>
/// <param name="Offset">Where it is: 0-based, in UTF-16 characters of the script's text.</param>
/// <param name="Message">What is wrong there.</param>
internal sealed record ScriptSyntaxError(int Offset, string Message);
