namespace Hyperframes.Markup.Script;

/// <summary>Unwinds the parser at the first error; never leaves <see cref="ScriptParser"/>.</summary>
internal sealed class ScriptSyntaxException(int offset, string message) : Exception(message)
{
    public ScriptSyntaxError Error { get; } = new(offset, message);
}
