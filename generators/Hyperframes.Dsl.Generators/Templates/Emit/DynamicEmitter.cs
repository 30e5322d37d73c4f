using Hyperframes.Generators.Templates.Binding;
using Hyperframes.Generators.Templates.Syntax;
using Hyperframes.Markup.Source;

namespace Hyperframes.Generators.Templates.Emit;

/// <summary>
/// Turns one template into straight C# over dynamic values: what its names mean is decided while it runs, as the engine does.
/// Every call that can fail carries the offset of the text that it comes from.
/// </summary>
internal sealed partial class DynamicEmitter
{
    private readonly TemplateUnit _unit;
    private readonly LineMapping _lines;
    private readonly SourceWriter _members;
    private readonly Names _names;
    private readonly bool _isIndented;
    private readonly HoleContexts _contexts;
    private SourceWriter _code;
    private Frame _frame;

    private DynamicEmitter(TemplateUnit unit, SourceWriter members, Names names)
    {
        _unit = unit;
        _contexts = unit.Contexts;
        _lines = new LineMapping(unit.Path, unit.Text);
        _members = members;
        _names = names;
        _code = new SourceWriter(0);
        _frame = new Frame(IsTop: true);
        _isIndented = Indentation.IsUsed(unit.Tree.Body);
    }

    private string SourceField => _unit.Method + "Source";

    /// <summary>Writes the members that render a template.</summary>
    /// <param name="unit">The template.</param>
    /// <param name="members">Where the members go.</param>
    /// <param name="names">Names taken in the type, over all its templates.</param>
    /// <param name="isTop">Whether this is the target's own template: there <c>ret</c> prints.</param>
    /// <param name="marksOperands">Whether functions that only print are around, which an option refuses as operands.</param>
    public static void Emit(TemplateUnit unit, SourceWriter members, Names names, bool isTop, bool marksOperands)
    {
        var emitter = new DynamicEmitter(unit, members, names);
        var operands = marksOperands ? ", " + "new int[] { " + string.Join(", ", StatementFunctions.Operands(unit.Tree.Body).Select(CSharp.Number)) + " }" : "";
        members.Line($"private static readonly {RunTime.Source} {emitter.SourceField} = new({CSharp.Text(unit.Name)}, {Lines.Lengths(unit.Text)}{operands});");
        members.Line();
        emitter.EmitMethod(unit.Method, unit.Tree.Body, new Frame(isTop));
    }

    /// <summary>A method of its own: a template, a function, a wrapped block.</summary>
    private void EmitMethod(string name, Block body, Frame frame)
    {
        var (code, outer) = (_code, _frame);
        (_code, _frame) = (new SourceWriter(2), frame);
        _code.Open($"private static {RunTime.Value} {name}({RunTime.Run} r)");
        if (!EmitBlock(body))
        {
            _code.Line("return default;");
        }

        _code.Close();
        _code.EndMapping();
        _code.Line();
        _members.Append(_code);
        (_code, _frame) = (code, outer);
    }

    private void Line(TextSpan span, string code) => _lines.Line(_code, span, code);

    private string PathOf(Expression expression) => CSharp.Text(expression.Span.In(_unit.Text));

    /// <summary>What is being emitted: the method, and what must be undone when it is left early.</summary>
    private sealed record Frame(bool IsTop)
    {
        public Stack<Scope> Scopes { get; } = new();

        public List<BlockIndent> Indents { get; } = [];
    }

    /// <summary>A loop, or something that must be closed before a jump leaves it.</summary>
    private sealed record Scope(bool IsLoop, string Close, int Indents);
}
