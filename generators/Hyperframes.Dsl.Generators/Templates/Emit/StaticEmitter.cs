using Hyperframes.Contexts;
using Hyperframes.Generators.Templates.Binding;
using Hyperframes.Generators.Templates.Syntax;
using Hyperframes.Markup.Source;

namespace Hyperframes.Generators.Templates.Emit;

/// <summary>
/// Turns a template whose names all have known types into C# that writes UTF-8 directly: members, index loops, merged literals, no dynamic values.
/// What it does not know how to write that way, it gives up on; the dynamic emitter then compiles the same template to the same output.
/// </summary>
internal sealed partial class StaticEmitter
{
    /// <summary>Beyond this the JIT stops inlining the writer.</summary>
    private const int MaxHoles = 40;

    private readonly TemplateUnit _unit;
    private readonly ModelShape _model;
    private readonly Names _names;
    private readonly LineMapping _lines;
    private readonly LiteralMerger _literals = new();
    private readonly List<Local> _locals = [];
    private readonly HashSet<string> _assigned;
    private readonly SourceWriter _methods = new(2);
    private SourceWriter _code = new(3);
    private bool _isSupported = true;
    private int _depth;
    private int _holes;
    private string _indent = "";

    private StaticEmitter(TemplateUnit unit, ModelShape model, Names names)
    {
        _unit = unit;
        _model = model;
        _names = names;
        _lines = new LineMapping(unit.Path, unit.Text);
        _assigned = new HashSet<string>(Tree.Statements(unit.Tree.Body).SelectMany(Binder.Assigned), StringComparer.Ordinal);
    }

    /// <summary>The methods that render a template, or null if it needs dynamic values.</summary>
    public static SourceWriter? Emit(TemplateUnit unit, ModelShape model, Names names)
    {
        var emitter = new StaticEmitter(unit, model, names);
        if (emitter._assigned.Count > 0)
        {
            return null;
        }

        emitter.Methods(unit.Method, unit.Tree.Body);
        return emitter._isSupported ? emitter._methods : null;
    }

    /// <summary>The method that renders, and those that it hands over to where it would get too long.</summary>
    private void Methods(string name, Block body)
    {
        var start = 0;
        var isFirst = true;
        do
        {
            _code = new SourceWriter(2);
            if (isFirst)
            {
                TypedClass.OpenRender(_code);
                _code.Line($"var o = new {RunTime.Writer}(output, options, {CSharp.Text(_unit.Name)}, {Lines.Lengths(_unit.Text)});");
            }
            else
            {
                _code.Open($"private void {name}(ref {RunTime.Writer} o)");
            }

            _holes = 0;
            while (start < body.Statements.Count && (_holes < MaxHoles || body.Statements[start] is RawStatement) && _isSupported)
            {
                Statement(body, start++);
            }

            _literals.Flush(_code);
            if (start < body.Statements.Count)
            {
                name = isFirst ? name : _names.New(name);
                _code.Line($"{name}(ref o);");
            }

            if (isFirst)
            {
                _code.Line("o.Flush();");
            }

            _code.Close();
            _code.EndMapping();
            _code.Line();
            _methods.Append(_code);
            isFirst = false;
        }
        while (start < body.Statements.Count && _isSupported);
    }

    private void Unsupported() => _isSupported = false;

    /// <summary>One call for the literal so far and the value behind it.</summary>
    private void Then(TextSpan span, string method, string arguments)
    {
        var literal = _literals.Take(_code);
        _lines.Line(_code, span, $"o.Then{method}({literal}, {arguments});");
    }

    private void Line(TextSpan span, string code)
    {
        _literals.Flush(_code);
        _lines.Line(_code, span, code);
    }

    private void Block(Block block)
    {
        for (var i = 0; i < block.Statements.Count && _isSupported; i++)
        {
            Statement(block, i);
        }
    }

    private void Nested(Block block)
    {
        _code.Open("");
        Block(block);
        _literals.Flush(_code);
        _code.Close();
    }

    private void Statement(Block block, int index)
    {
        switch (block.Statements[index])
        {
            case RawStatement s: _literals.Add(s.Text); break;
            case CodeEnterStatement s: Enter(block, index, s.Indent); break;
            case CodeExitStatement: _indent = ""; break;
            case ExpressionStatement s:
                _holes++;
                Hole(s);
                break;
            case IfStatement s: If(s); break;
            case ForStatement { IsTable: false } s: For(s); break;
            case CaseStatement s: Case(s); break;
            case JumpStatement s when _locals.Count > 0:
                Line(s.Span, s.IsBreak ? "break;" : "continue;");
                if (index + 1 < block.Statements.Count)
                {
                    // C# warns about what can never run.
                    Unsupported();
                }

                break;
            default: Unsupported(); break;
        }
    }

    /// <summary>An indented block that only prints is a matter of its values; one that opens a body indents all in it.</summary>
    private void Enter(Block block, int index, string indent)
    {
        _indent = indent;
        var printed = 0;
        for (var i = index + 1; indent.Length > 0 && i < block.Statements.Count && block.Statements[i] is not CodeExitStatement; i++)
        {
            // A second value would be indented too, where the first ends with a line.
            if (block.Statements[i] is not ExpressionStatement || printed++ > 0)
            {
                Unsupported();
            }
        }
    }

    private void If(IfStatement s)
    {
        var condition = Condition(s.Condition);
        if (condition is "true" or "false")
        {
            if (condition == "true" || s.Else is not null)
            {
                _literals.Flush(_code);
                Nested(condition == "true" ? s.Then : s.Else!);
            }

            return;
        }

        Line(s.Condition.Span, $"if ({condition})");
        Nested(s.Then);
        if (s.Else is not null)
        {
            _code.Line("else");
            Nested(s.Else);
        }
    }

    private void For(ForStatement s)
    {
        var source = Value(s.Source);
        if (s.Variable is not NameExpression variable || source.Type.Kind is not (TypeKind.List or TypeKind.Sequence) || s.Options.Any(o => o.Name == "reversed"))
        {
            Unsupported();
            return;
        }

        var element = source.Type.Element!;
        var (items, item) = (_names.New("items"), _names.New(LocalName(variable.Name)));
        if (s.Else is not null && source.Type.IsNullable)
        {
            Unsupported();
        }

        var steps = Items(s, items, element, source.Code);
        _code.Open($"while ({items}.Next(out var {item}))");
        if (steps is not null)
        {
            _code.Line(steps);
        }

        _locals.Add(new Local(variable.Name, item, element, items));
        _depth++;
        Block(s.Body);
        _literals.Flush(_code);
        _depth--;
        _locals.RemoveAt(_locals.Count - 1);
        _code.Close();
        if (s.Else is not null)
        {
            _code.Line($"if ({items}.Length == 0)");
            Nested(s.Else);
        }
    }

    /// <summary>
    /// Takes the items and counts them against the loop limit: the whole list at once, or, with the statement that is returned, turn by turn where a jump may end
    /// the loop early.
    /// </summary>
    private string? Items(ForStatement s, string items, TypeShape element, string source)
    {
        var at = CSharp.Number(s.KeywordSpan.Start);
        var hasJumps = Tree.Statements(s.Body).Any(x => x is JumpStatement);
        if (s.Options.Count == 0 && !hasJumps)
        {
            Line(s.Source.Span, $"var {items} = o.{(_depth == 0 ? "Items" : "InnerItems")}<{element.Declaration}>({source}, {at});");
            return null;
        }

        Line(s.Source.Span, $"var {items} = {RunTime.Sequence}.Of<{element.Declaration}>({source});");
        Slice(s, items);
        if (_depth == 0)
        {
            _code.Line("o.BeginSteps();");
        }

        if (hasJumps)
        {
            return $"o.Step(1, {at});";
        }

        _code.Line($"o.Step({items}.Length, {at});");
        return null;
    }

    private void Slice(ForStatement s, string items)
    {
        foreach (var name in new[] { "offset", "limit" })
        {
            if (s.Options.LastOrDefault(o => o.Name == name) is not { } option)
            {
                continue;
            }

            if (option.Value is not LiteralExpression { Value: int count })
            {
                Unsupported();
            }
            else if (count > 0)
            {
                _code.Line($"{items}.{(name == "offset" ? "Skip" : "Take")}({CSharp.Number(count)});");
            }
        }

        if (s.Options.Any(o => o.Name is not ("offset" or "limit")))
        {
            Unsupported();
        }
    }

    private void Case(CaseStatement s)
    {
        var value = Value(s.Value);
        if (s.Whens.Count == 0 || value.Type.Kind is not (TypeKind.Text or TypeKind.Integer) || value.IsConstant)
        {
            Unsupported();
            return;
        }

        var subject = _names.New("subject");
        Line(s.Value.Span, $"{value.Type.Declaration} {subject} = {value.Code};");
        for (var i = 0; i < s.Whens.Count; i++)
        {
            var tests = s.Whens[i].Values.Select(v => Value(v)).ToList();
            if (tests.Any(t => !t.IsConstant || t.Type.Kind != value.Type.Kind))
            {
                Unsupported();
            }

            Line(s.Whens[i].Span, (i == 0 ? "if (" : "else if (") + string.Join(" || ", tests.Select(t => $"{subject} == {t.Code}")) + ")");
            Nested(s.Whens[i].Body);
        }

        if (s.Else is not null)
        {
            _code.Line("else");
            Nested(s.Else);
        }
    }

    private static string LocalName(string name) => name.All(c => c < 128) && !CSharp.IsKeyword(name) && name != "o" ? name : "item";

    /// <summary>A loop variable.</summary>
    private sealed record Local(string Name, string Code, TypeShape Type, string Items);
}
