using Hyperframes.Generators.Templates.Binding;
using Hyperframes.Generators.Templates.Syntax;
using Hyperframes.Markup.Source;

namespace Hyperframes.Generators.Templates.Emit;

// Statements. Each method says whether what follows the statement can never run; C# would warn about code there.
internal sealed partial class DynamicEmitter
{
    private bool EmitBlock(Block block)
    {
        var indent = new BlockIndent(block, _isIndented, _names);
        indent.Begin(_code);
        _frame.Indents.Add(indent);
        var leaves = EmitStatements(block, indent);
        _frame.Indents.RemoveAt(_frame.Indents.Count - 1);
        if (!leaves)
        {
            indent.End(_code);
        }

        return leaves;
    }

    private bool EmitStatements(Block block, BlockIndent indent)
    {
        foreach (var statement in block.Statements)
        {
            switch (statement)
            {
                case CodeEnterStatement enter: indent.Enter(_code, enter.Indent); break;
                case CodeExitStatement: indent.End(_code); break;
                default:
                    if (EmitStatement(statement))
                    {
                        return true;
                    }

                    break;
            }
        }

        return false;
    }

    private bool EmitStatement(Statement statement)
    {
        switch (statement)
        {
            case RawStatement s: _code.Line($"r.Text({CSharp.Text(s.Text)});"); return false;
            case ExpressionStatement { Value: WrappedBlockExpression block }: Line(block.Span, $"r.Block({At(block)});"); return false;
            case ExpressionStatement s: EmitHole(s); return false;
            case AssignStatement s: EmitAssignment(s); return false;
            case FunctionStatement s: EmitFunction(s); return false;
            case IfStatement s: return EmitIf(s);
            case ForStatement s: return EmitFor(s);
            case WhileStatement s: return EmitWhile(s);
            case CaseStatement s: return EmitCase(s);
            case CaptureStatement s: return EmitCapture(s);
            case WithStatement s: return EmitWith(s);
            case WrapStatement s: return EmitWrap(s);
            case ImportStatement s: Line(s.Span, $"r.Import({Value(s.Value)}, {At(s.Value)});"); return false;
            case ReadOnlyStatement s: Line(s.Span, $"r.ReadOnly({CSharp.Text(NameOf(s.Target))});"); return false;
            case ReturnStatement s: return EmitReturn(s);
            case JumpStatement s: return EmitJump(s);
            default: throw new ArgumentOutOfRangeException(nameof(statement));
        }
    }

    private void EmitHole(ExpressionStatement s)
    {
        if (!_contexts.IsHtml)
        {
            Line(s.Span, $"r.Write({Value(s.Value)});");
            return;
        }

        var context = _contexts[s];
        Line(s.Span, Holes.Raw(s.Value) is { } raw
            ? $"r.Text(r.ToText({Value(raw)}));"
            : $"r.Write({Value(Holes.WithoutEscape(s.Value, context))}, {RunTime.Kind(context)}, {RunTime.Carrier(context)});");
    }

    private static string NameOf(Expression target) => target is LocalExpression local ? "$" + local.Name : ((NameExpression)target).Name;

    private void EmitAssignment(AssignStatement s)
    {
        var value = s.Operator is { } op ? Binary(op, Value(s.Target), Value(s.Value), s.OperatorSpan.Start, At(s.Target), At(s.Value)) : Value(s.Value);
        Assign(s.Span, s.Target, value);
    }

    /// <summary>The value is evaluated before the target, as the engine does.</summary>
    private void Assign(TextSpan span, Expression target, string value)
    {
        switch (target)
        {
            case NameExpression e: Line(span, $"r.Set({CSharp.Text(e.Name)}, {value}, {At(e)});"); break;
            case LocalExpression e when !IsNumber(e.Name): Line(span, $"r.SetLocal({CSharp.Text(e.Name)}, {value}, {At(e)});"); break;
            default:
                var local = _names.New("value");
                Line(span, $"{RunTime.Value} {local} = {value};");
                Line(span, target switch
                {
                    MemberExpression e => $"r.SetMember({Value(e.Target)}, {CSharp.Text(e.Name)}, {local}, {CSharp.Number(e.NameSpan.Start)}, {PathOf(e)});",
                    IndexExpression e => $"r.SetIndex({Value(e.Target)}, {Value(e.Index)}, {local}, {At(e.Target)}, {At(e.Index)}, {PathOf(e)});",
                    LocalExpression e => $"r.SetIndex(r.GetArguments({At(e)}), {e.Name}, {local}, {At(e)}, {At(e)}, \"$\");",
                    _ => throw new ArgumentOutOfRangeException(nameof(target)),
                });
                break;
        }
    }

    private void EmitFunction(FunctionStatement s)
    {
        var name = s.Function.Name!;
        var kind = s.Function.IsInline ? "Inline" : s.Function.Parameters is null ? "Bare" : "Named";
        var function = Function(s.Function, name, kind);
        Line(s.Span, name.StartsWith("$", StringComparison.Ordinal)
            ? $"r.SetLocal({CSharp.Text(name.Substring(1))}, {function}, {At(s)});"
            : $"r.Set({CSharp.Text(name)}, {function}, {At(s)});");
    }

    private bool EmitIf(IfStatement s)
    {
        Line(s.Condition.Span, $"if ({Condition(s.Condition)})");
        var thenLeaves = EmitNested(s.Then);
        if (s.Else is null)
        {
            return false;
        }

        _code.Line("else");
        return EmitNested(s.Else) && thenLeaves;
    }

    private bool EmitNested(Block block)
    {
        _code.Open("");
        var leaves = EmitBlock(block);
        _code.Close();
        return leaves;
    }

    private bool EmitFor(ForStatement s)
    {
        if (s.Options.FirstOrDefault(o => !IsLoopOption(o.Name, s.IsTable)) is { } unknown)
        {
            Line(unknown.Span, $"throw r.Error({CSharp.Text($"Unknown option '{unknown.Name}' of '{(s.IsTable ? "tablerow" : "for")}'.")}, {CSharp.Number(unknown.Span.Start)});");
            return true;
        }

        var loop = _names.New("loop");
        var variable = s.Variable switch
        {
            NameExpression e => CSharp.Text(e.Name),
            LocalExpression e => CSharp.Text("$" + e.Name),
            _ => "null",
        };
        var common = $"{Value(s.Source)}, {At(s.Source)}, {CSharp.Number(s.KeywordSpan.Start)}, {variable}, {Option(s, "offset")}, {Option(s, "limit")}, "
            + (s.Options.Any(o => o.Name == "reversed") ? "true" : "false");
        Line(TextSpan.FromBounds(s.KeywordSpan.Start, s.Source.Span.End), s.IsTable
            ? $"var {loop} = r.BeginTableRow({common}, {Option(s, "cols")});"
            : $"var {loop} = r.BeginFor({common});");
        _code.Open($"while ({loop}.Next())");
        if (variable == "null")
        {
            Assign(s.Variable.Span, s.Variable, loop + ".Current");
        }

        EmitLoopBody(s.Body);
        _code.Close();
        _code.Line($"{loop}.End();");
        if (s.Else is not null)
        {
            _code.Line($"if ({loop}.IsEmpty)");
            EmitNested(s.Else);
        }

        return false;
    }

    private void EmitLoopBody(Block body)
    {
        _frame.Scopes.Push(new Scope(IsLoop: true, "", _frame.Indents.Count));
        EmitBlock(body);
        _frame.Scopes.Pop();
    }

    private string Option(ForStatement s, string name) =>
        s.Options.LastOrDefault(o => o.Name == name)?.Value is { } value ? Value(value) : "default";

    private static bool IsLoopOption(string name, bool isTable) => name is "offset" or "limit" or "reversed" || (isTable && name == "cols");

    private bool EmitWhile(WhileStatement s)
    {
        var loop = _names.New("loop");
        Line(s.KeywordSpan, $"var {loop} = r.BeginWhile({CSharp.Number(s.KeywordSpan.Start)});");
        Line(s.Condition.Span, $"while ({loop}.Next() && {Condition(s.Condition)})");
        _code.Open("");
        EmitLoopBody(s.Body);
        _code.Close();
        _code.Line($"{loop}.End();");
        return false;
    }

    private bool EmitCase(CaseStatement s)
    {
        var value = _names.New("subject");
        Line(s.Value.Span, $"{RunTime.Value} {value} = {Value(s.Value)};");
        var allLeave = true;
        for (var i = 0; i < s.Whens.Count; i++)
        {
            var when = s.Whens[i];
            var test = string.Join(" || ", when.Values.Select(v => $"r.When({value}, {Value(v)}, {At(v)})"));
            Line(when.Span, (i == 0 ? "if (" : "else if (") + test + ")");
            allLeave &= EmitNested(when.Body);
        }

        if (s.Else is null)
        {
            return false;
        }

        if (s.Whens.Count > 0)
        {
            _code.Line("else");
        }

        return EmitNested(s.Else) && allLeave;
    }

    private bool EmitCapture(CaptureStatement s)
    {
        _code.Line("r.BeginCapture();");
        var end = new SourceWriter(0);
        var outer = _code;
        _code = end;
        Assign(s.Target.Span, s.Target, _contexts.IsHtml ? "r.EndMarkupCapture()" : "r.EndCapture()");
        _code = outer;
        return EmitScope(s.Body, end.ToString());
    }

    private bool EmitWith(WithStatement s)
    {
        Line(s.Target.Span, $"r.PushWith({Value(s.Target)}, {At(s.Target)});");
        return EmitScope(s.Body, "r.PopWith();\n");
    }

    private bool EmitScope(Block body, string close)
    {
        _frame.Scopes.Push(new Scope(IsLoop: false, close, _frame.Indents.Count));
        _code.Open("");
        var leaves = EmitBlock(body);
        _code.Close();
        _frame.Scopes.Pop();
        if (!leaves)
        {
            Close(close);
        }

        return leaves;
    }

    private void Close(string code)
    {
        foreach (var line in code.Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            _code.Line(line);
        }
    }

    private bool EmitWrap(WrapStatement s)
    {
        var (target, arguments) = s.Target is CallExpression call ? (call.Target, Arguments(call)) : (s.Target, "[]");
        if (target is not (NameExpression or MemberExpression or LocalExpression or IndexExpression))
        {
            Line(s.Target.Span, $"throw r.Error(\"'wrap' needs a function.\", {At(s.Target)});");
            return true;
        }

        var block = _names.New("WrappedBlock");
        EmitMethod(block, s.Body, new Frame(IsTop: false));
        Line(s.Target.Span, $"r.Wrap({Callee(target)}, {PathOf(target)}, {At(target)}, {CSharp.Number(s.Target.Span.End)}, static r => {{ {block}(r); }}, {arguments});");
        return false;
    }

    private bool EmitReturn(ReturnStatement s)
    {
        var value = s.Value is null ? "default" : Value(s.Value);
        if (_frame.IsTop && s.Value is not null)
        {
            Line(s.Span, $"r.Write({value});");
            value = "default";
        }

        if (_frame.Scopes.Any(x => !x.IsLoop))
        {
            var result = _names.New("result");
            Line(s.Span, $"{RunTime.Value} {result} = {value};");
            value = result;
            foreach (var scope in _frame.Scopes)
            {
                Close(scope.Close);
            }
        }

        RestoreIndent(0);
        Line(s.Span, $"return {value};");
        return true;
    }

    /// <summary>A jump leaves blocks whose end would have done it.</summary>
    private void RestoreIndent(int from)
    {
        if (!_frame.IsTop || from > 0)
        {
            _frame.Indents.Skip(from).FirstOrDefault(i => i.IsUsed)?.End(_code);
        }
    }

    private bool EmitJump(JumpStatement s)
    {
        if (!_frame.Scopes.Any(x => x.IsLoop))
        {
            Line(s.Span, $"throw r.Error({CSharp.Text($"'{(s.IsBreak ? "break" : "continue")}' outside a loop.")}, {At(s)});");
            return true;
        }

        foreach (var scope in _frame.Scopes.TakeWhile(x => !x.IsLoop))
        {
            Close(scope.Close);
        }

        RestoreIndent(_frame.Scopes.First(x => x.IsLoop).Indents);

        Line(s.Span, s.IsBreak ? "break;" : "continue;");
        return true;
    }
}
