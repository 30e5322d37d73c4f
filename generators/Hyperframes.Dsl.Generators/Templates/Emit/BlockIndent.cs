using Hyperframes.Generators.Templates.Syntax;

namespace Hyperframes.Generators.Templates.Emit;

/// <summary>Sets the auto-indent around the code blocks of one body: a block's own white space inside it, the body's outside.</summary>
internal sealed class BlockIndent(Block block, bool isUsed, Names names)
{
    private string _outer = "";
    private string? _current;

    public bool IsUsed { get; } = isUsed && block.Statements.Any(s => s is CodeEnterStatement or CodeExitStatement);

    public void Begin(SourceWriter code)
    {
        if (IsUsed)
        {
            _outer = names.New("indent");
            _current = _outer;
            code.Line($"string? {_outer} = r.Indent;");
        }
    }

    public void Enter(SourceWriter code, string indent) => Set(code, CSharp.Text(indent));

    public void End(SourceWriter code) => Set(code, _outer);

    private void Set(SourceWriter code, string value)
    {
        if (IsUsed && _current != value)
        {
            _current = value;
            code.Line($"r.Indent = {value};");
        }
    }
}
