using System.Diagnostics.CodeAnalysis;
using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Markup.Script;

/// <summary>A script's tree, or why it has none.</summary>
internal sealed class ScriptParseResult
{
    private ScriptParseResult(ScriptProgram? program, ScriptSyntaxError? error) => (Program, Error) = (program, error);

    public ScriptProgram? Program { get; }

    public ScriptSyntaxError? Error { get; }

    [MemberNotNullWhen(true, nameof(Program))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Program is not null;

    public static ScriptParseResult Of(ScriptProgram program) => new(program, null);

    public static ScriptParseResult Failed(ScriptSyntaxError error) => new(null, error);
}
