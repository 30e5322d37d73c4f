using System.Globalization;
using Hyperframes.Generators.Templates.Binding;
using Hyperframes.Generators.Templates.Syntax;

namespace Hyperframes.Generators.Templates.Emit;

// Expressions: C# of type TemplateValue, or of a type that converts to it where a literal stands.
internal sealed partial class DynamicEmitter
{
    private static string At(Expression e) => CSharp.Number(e.Span.Start);

    private static string At(Statement s) => CSharp.Number(s.Span.Start);

    private static bool IsNumber(string name) => name.Length is > 0 and < 9 && name.All(c => c is >= '0' and <= '9');

    private string Condition(Expression e) => e switch
    {
        BinaryExpression { Operator: TokenKind.And } b => $"({Condition(b.Left)} && {Condition(b.Right)})",
        BinaryExpression { Operator: TokenKind.Or } b => $"({Condition(b.Left)} || {Condition(b.Right)})",
        ParenthesizedExpression p => Condition(p.Inner),
        _ => Typed(e) + ".IsTrue",
    };

    /// <summary>An expression whose C# type is TemplateValue whatever stands around it.</summary>
    private string Typed(Expression e)
    {
        var value = Value(e);
        return Unwrap(e) is LiteralExpression ? $"(({RunTime.Value}){value})"
            : value.StartsWith(Cast, StringComparison.Ordinal) ? $"({value})"
            : value;
    }

    private const string Cast = "(" + RunTime.Value + ")";

    /// <summary>Without what leaves an expression as it is: parentheses, <c>@</c> and <c>^</c>.</summary>
    private static Expression Unwrap(Expression e) => e switch
    {
        ParenthesizedExpression p => Unwrap(p.Inner),
        UnaryExpression { Operator: not (TokenKind.Not or TokenKind.Minus or TokenKind.Plus) } u => Unwrap(u.Operand),
        _ => e,
    };

    private string Value(Expression expression) => expression switch
    {
        LiteralExpression e => CSharp.Literal(e.Value),
        NameExpression e => $"r.Get({CSharp.Text(e.Name)}, {At(e)})",
        LocalExpression { Name: "" } e => $"r.GetArguments({At(e)})",
        LocalExpression e when IsNumber(e.Name) => $"r.GetArgument({e.Name}, {At(e)})",
        LocalExpression e => $"r.GetLocal({CSharp.Text(e.Name)}, {At(e)})",
        ThisExpression e => $"r.This({At(e)})",
        LoopVariableExpression e => $"r.LoopMember({CSharp.Text(e.Loop)}, {CSharp.Text(e.Name)}, {CSharp.Number(e.NameSpan.Start)})",
        MemberExpression e => Member(e, "Member"),
        IndexExpression e => Index(e, "Index"),
        UnaryExpression e => Unary(e),
        IncrementExpression e => Increment(e),
        BinaryExpression { Operator: TokenKind.And or TokenKind.Or } e => Cast + Condition(e),
        BinaryExpression e => Binary(e, Value(e.Left)),
        ConditionalExpression e => $"({Condition(e.Condition)} ? {Typed(e.Then)} : {Typed(e.Else)})",
        ParenthesizedExpression { Inner: LambdaExpression lambda } e => $"r.Call({Value(lambda)}, {PathOf(e)}, {At(e)}, {CSharp.Number(e.Span.End)}, [])",
        ParenthesizedExpression e => Value(e.Inner),
        CallExpression e => Call(e),
        PipeExpression e => Pipe(Piped.From(this, e.Left), e.Right),
        ListExpression e => $"r.List([{string.Join(", ", e.Items.Select(Value))}])",
        ObjectExpression e => $"r.EndObject(r.BeginObject(){string.Concat(e.Entries.Select(x => $".Put({CSharp.Text(x.Name)}, {Value(x.Value)})"))})",
        InterpolatedExpression e => Interpolated(e),
        LambdaExpression e => Function(e.Function, null, "Lambda"),
        WrappedBlockExpression e => $"r.GetLocal(\"$\", {At(e)})",
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    /// <summary>The value itself where reading would call a function: targets of calls and pipes, and behind <c>@</c>.</summary>
    private string Callee(Expression expression) => expression switch
    {
        NameExpression e => $"r.Raw({CSharp.Text(e.Name)}, {At(e)})",
        LocalExpression e when IsNumber(e.Name) => $"r.RawArgument({e.Name}, {At(e)})",
        LocalExpression { Name.Length: > 0 } e => $"r.RawLocal({CSharp.Text(e.Name)}, {At(e)})",
        MemberExpression e => Member(e, "RawMember"),
        IndexExpression e => Index(e, "RawIndex"),
        ParenthesizedExpression e => Callee(e.Inner),
        _ => Value(expression),
    };

    private string Member(MemberExpression e, string method)
    {
        var at = CSharp.Number(e.NameSpan.Start);
        if (!IsNullTolerant(e))
        {
            return $"r.{method}({Value(e.Target)}, {CSharp.Text(e.Name)}, {at}, {PathOf(e)})";
        }

        var target = _names.New("target");
        return $"({Typed(e.Target)} is {{ IsNull: false }} {target} ? r.{method}({target}, {CSharp.Text(e.Name)}, {at}, {PathOf(e)}) : default)";
    }

    /// <summary><c>?.</c> covers the members that follow it directly.</summary>
    private static bool IsNullTolerant(Expression e)
    {
        while (e is MemberExpression member)
        {
            if (member.IsNullConditional)
            {
                return true;
            }

            e = member.Target;
        }

        return false;
    }

    private string Index(IndexExpression e, string method)
    {
        var rest = $"{Value(e.Index)}, {At(e.Target)}, {At(e.Index)}, {PathOf(e)})";
        var path = e.Target;
        while (path is IndexExpression index)
        {
            path = index.Target;
        }

        if (!IsNullTolerant(path))
        {
            return $"r.{method}({Value(e.Target)}, {rest}";
        }

        var target = _names.New("target");
        return $"({Typed(e.Target)} is {{ IsNull: false }} {target} ? r.{method}({target}, {rest} : default)";
    }

    private string Unary(UnaryExpression e) => e.Operator switch
    {
        TokenKind.Not => $"{Cast}!{Condition(e.Operand)}",
        TokenKind.Minus => $"r.Negate({Value(e.Operand)}, {At(e)}, {At(e.Operand)})",
        TokenKind.Plus => $"r.Plus({Value(e.Operand)}, {At(e)}, {At(e.Operand)})",
        TokenKind.At => Callee(e.Operand),
        _ => Value(e.Operand),
    };

    /// <summary><c>x++</c> is a read, a write and a value: a method of its own.</summary>
    private string Increment(IncrementExpression e)
    {
        var method = _names.New(e.IsDecrement ? "Decrement" : "Increment");
        var (code, outer) = (_code, _frame);
        (_code, _frame) = (new SourceWriter(2), new Frame(IsTop: false));
        _code.Open($"private static {RunTime.Value} {method}({RunTime.Run} r)");
        _code.Line($"{RunTime.Value} before = {Value(e.Target)};");
        _code.Line($"{RunTime.Value} after = r.{(e.IsDecrement ? "Subtract" : "Add")}(before, 1, {CSharp.Number(e.OperatorSpan.Start)}, {At(e.Target)}, {At(e.Target)});");
        Assign(e.Span, e.Target, "after");
        _code.Line($"return {(e.IsPrefix ? "after" : "before")};");
        _code.Close();
        _code.Line();
        _members.Append(_code);
        (_code, _frame) = (code, outer);
        return $"{method}(r)";
    }

    private string Binary(BinaryExpression e, string left) => e.Operator switch
    {
        TokenKind.And => $"{Cast}(({left}).IsTrue && {Condition(e.Right)})",
        TokenKind.Or => $"{Cast}(({left}).IsTrue || {Condition(e.Right)})",
        _ => Binary(e.Operator, left, Value(e.Right), e.OperatorSpan.Start, At(e.Left), At(e.Right)),
    };

    private static string Binary(TokenKind op, string left, string right, int at, string leftAt, string rightAt)
    {
        if (op is TokenKind.Coalesce or TokenKind.NotNullThen)
        {
            return $"{RunTime.Value}.{op}({left}, {right})";
        }

        var method = op switch
        {
            TokenKind.Plus => "Add",
            TokenKind.Minus => "Subtract",
            TokenKind.Star => "Multiply",
            TokenKind.Slash => "Divide",
            TokenKind.DoubleSlash => "IntegerDivide",
            TokenKind.Percent => "Modulo",
            _ => op.ToString(),
        };
        return $"r.{method}({left}, {right}, {CSharp.Number(at)}, {leftAt}, {rightAt})";
    }

    private string Interpolated(InterpolatedExpression e)
    {
        var parts = new List<string>();
        for (var i = 0; i < e.Texts.Count; i++)
        {
            if (e.Texts[i].Length > 0)
            {
                parts.Add(CSharp.Text(e.Texts[i]));
            }

            if (i < e.Holes.Count)
            {
                parts.Add($"r.Interpolate({Value(e.Holes[i])})");
            }
        }

        return $"{Cast}string.Concat(new string[] {{ {string.Join(", ", parts)} }})";
    }

    private string Call(CallExpression e) => $"r.Call({Callee(e.Target)}, {PathOf(e.Target)}, {At(e)}, {CSharp.Number(e.Span.End)}, {Arguments(e)})";

    private string Arguments(CallExpression e) => "[" + string.Join(", ", e.Arguments.Select(Argument)) + "]";

    private string Argument(Argument a)
    {
        var rest = a.IsExpanded ? ", null, true" : "";
        return $"new {RunTime.Argument}({Value(a.Value)}, {CSharp.Number(a.Span.Start)}{(a.Name is null ? rest : ", " + CSharp.Text(a.Name))})";
    }

    /// <summary>The first function on the right takes the piped value; what stands around it goes on with the result.</summary>
    private string Pipe(Piped piped, Expression right)
    {
        switch (right)
        {
            case CallExpression e:
                return PipeCall(piped, e.Target, e, [.. e.Arguments.Select(Argument)]);
            case BinaryExpression e:
                return Binary(e, Pipe(piped, e.Left));
            case ParenthesizedExpression { Inner: CallExpression or BinaryExpression or ParenthesizedExpression } e:
                return Pipe(piped, e.Inner);
            case UnaryExpression { Operator: TokenKind.Not } e:
                return $"{Cast}!({Pipe(piped, e.Operand)}).IsTrue";
            case UnaryExpression { Operator: TokenKind.At } e:
                return Pipe(piped, e.Operand);
            default:
                return PipeCall(piped, right, right, []);
        }
    }

    private string PipeCall(Piped piped, Expression target, Expression call, IReadOnlyList<string> arguments)
    {
        var (path, at, end) = (PathOf(target), At(target), CSharp.Number(call.Span.End));
        return piped.IsExpanded
            ? $"r.Call({Callee(target)}, {path}, {at}, {end}, [new {RunTime.Argument}({piped.Code}, {piped.At}, null, true){string.Concat(arguments.Select(a => ", " + a))}])"
            : $"r.Pipe({piped.Code}, {piped.At}, {Callee(target)}, {path}, {at}, {end}, [{string.Join(", ", arguments)}])";
    }

    /// <summary>The left side of a pipe; <c>^list | f</c> pipes the items.</summary>
    private sealed record Piped(string Code, string At, bool IsExpanded)
    {
        public static Piped From(DynamicEmitter emitter, Expression left) => left is UnaryExpression { Operator: TokenKind.Caret } e
            ? new Piped(emitter.Value(e.Operand), DynamicEmitter.At(e.Operand), IsExpanded: true)
            : new Piped(emitter.Value(left), DynamicEmitter.At(left), IsExpanded: false);
    }

    private string Function(Function function, string? name, string kind)
    {
        var method = _names.New(Names.Part(name ?? "Lambda") + "Function");
        EmitMethod(method, function.Body, new Frame(IsTop: false));
        var parameters = function.Parameters is null ? "null" : "[" + string.Join(", ", function.Parameters.Select(Parameter)) + "]";
        return $"r.Function({(name is null ? "null" : CSharp.Text(name))}, {SourceField}, {RunTime.FunctionKind}.{kind}, {parameters}, {method}{(StatementFunctions.Is(function) ? ", true" : "")})";
    }

    private static string Parameter(Parameter p) => string.Format(
        CultureInfo.InvariantCulture,
        "new {0}({1}, {2}, {3}, {4})",
        RunTime.Parameter,
        CSharp.Text(p.Name),
        p.Default is null ? "default" : CSharp.Literal(p.Default.Value),
        p.Default is null ? "false" : "true",
        p.IsVariadic ? "true" : "false");
}
