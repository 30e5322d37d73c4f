using Hyperframes.Generators.Templates.Binding;
using Hyperframes.Generators.Templates.Syntax;

namespace Hyperframes.Generators.Templates.Emit;

// Expressions with known types. Integers are computed in long with a count of the bits they can need; beyond that the dynamic emitter takes over.
internal sealed partial class StaticEmitter
{
    private const int IntegerBits = 32;
    private const int LongBits = 64;

    private static readonly TypedCode Nothing = new("default", TypeShape.Dynamic);

    private TypedCode Fail()
    {
        Unsupported();
        return Nothing;
    }

    private TypedCode Value(Expression expression)
    {
        switch (expression)
        {
            case LiteralExpression { Value: System.Numerics.BigInteger }: return Fail();
            case LiteralExpression e: return Literal(e.Value);
            case ParenthesizedExpression e: return Value(e.Inner);
            case NameExpression e: return Name(e);
            case MemberExpression e: return Member(e);
            case LoopVariableExpression e: return LoopVariable(e);
            case UnaryExpression { Operator: TokenKind.Not } or BinaryExpression { Operator: TokenKind.And or TokenKind.Or }:
                return new TypedCode($"({Condition(expression)})", Types.Boolean);
            case UnaryExpression { Operator: TokenKind.Minus } e: return Negate(Value(e.Operand));
            case BinaryExpression e: return Binary(e);
            case CallExpression e when BuiltinName(e.Target) is { } name: return Call(name, [.. e.Arguments]);
            case PipeExpression e when Filter(e.Right) is { Name.Length: > 0 } filter:
                return Call(filter.Name, [new Argument(e.Left.Span, null, e.Left, e.Left is UnaryExpression { Operator: TokenKind.Caret }), .. filter.Arguments.Select(a => new Argument(a.Span, null, a, false))]);
            default: return Fail();
        }
    }

    private static TypedCode Literal(object? value) => new(value is null ? "null" : CSharp.Literal(value), value is null ? TypeShape.Dynamic : Types.OfLiteral(value), value is long ? LongBits : IntegerBits)
    {
        IsConstant = true,
        Constant = value,
    };

    private TypedCode Name(NameExpression e)
    {
        for (var i = _locals.Count - 1; i >= 0; i--)
        {
            if (_locals[i].Name == e.Name)
            {
                return Typed(_locals[i].Code, _locals[i].Type);
            }
        }

        return _model.Root.Find(e.Name) is { } member ? Typed("this." + CSharp.Name(member.Name), member.Type) : Fail();
    }

    private static TypedCode Typed(string code, TypeShape type) => new(code, type, type.Kind == TypeKind.Integer ? IntegerBits : LongBits);

    private TypedCode Member(MemberExpression e)
    {
        var target = Value(e.Target);
        var isTolerant = IsNullTolerant(e);
        if (target.Type.Kind == TypeKind.Object && _model.Find(target.Type)?.Find(e.Name) is { } member)
        {
            if (!target.Type.IsNullable)
            {
                return Typed($"{target.Code}.{CSharp.Name(member.Name)}", member.Type);
            }

            if (isTolerant)
            {
                return Typed($"{target.Code}?.{CSharp.Name(member.Name)}", member.Type with { IsNullable = true });
            }

            if (target.Type.IsValueType)
            {
                return Fail();
            }

            return Typed($"o.Target({target.Code}, {CSharp.Number(e.NameSpan.Start)})?.{CSharp.Name(member.Name)}", member.Type with { IsNullable = true });
        }

        return e.Name == "size" && !target.Type.IsNullable && !target.IsConstant && Count(target) is { } count ? new TypedCode(count, Types.Integer, IntegerBits) : Fail();
    }

    private static bool IsNullTolerant(Expression e) => e is MemberExpression m && (m.IsNullConditional || IsNullTolerant(m.Target));

    private static string? Count(TypedCode list) => list.Type.Kind switch
    {
        TypeKind.Text => list.Code + ".Length",
        TypeKind.List when list.Type.CSharp.EndsWith("[]", StringComparison.Ordinal) => list.Code + ".Length",
        TypeKind.List when list.Type.CSharp.StartsWith("global::System.Collections.Generic.", StringComparison.Ordinal) => list.Code + ".Count",
        _ => null,
    };

    private TypedCode LoopVariable(LoopVariableExpression e)
    {
        if (e.Loop != "for" || _locals.Count == 0)
        {
            return Fail();
        }

        var loop = _locals[_locals.Count - 1];
        return e.Name switch
        {
            "index" => new TypedCode(loop.Items + ".Index", Types.Integer, IntegerBits),
            "rindex" => new TypedCode($"({loop.Items}.Length - {loop.Items}.Index - 1)", Types.Integer, IntegerBits),
            "length" => new TypedCode($"{loop.Items}.Length", Types.Integer, IntegerBits),
            "first" => new TypedCode($"({loop.Items}.Index == 0)", Types.Boolean),
            "last" => new TypedCode($"({loop.Items}.Index == {loop.Items}.Length - 1)", Types.Boolean),
            "even" => new TypedCode($"(({loop.Items}.Index & 1) == 0)", Types.Boolean),
            "odd" => new TypedCode($"(({loop.Items}.Index & 1) != 0)", Types.Boolean),
            _ => Fail(),
        };
    }

    private TypedCode Negate(TypedCode value) => value.Type switch
    {
        { Kind: TypeKind.Double, IsNullable: false } => new TypedCode($"(-{value.Code})", Types.Double) { IsFixed = value.IsFixed },
        { Kind: TypeKind.Integer, IsNullable: false } => new TypedCode($"(-(long){value.Code})", Types.Long, IntegerBits + 1) { IsFixed = value.IsFixed },
        _ => Fail(),
    };

    /// <summary>Truth: everything but null and false is true.</summary>
    private string Condition(Expression expression)
    {
        switch (expression)
        {
            case ParenthesizedExpression e: return Condition(e.Inner);
            case UnaryExpression { Operator: TokenKind.Not } e:
                return Condition(e.Operand) switch { "true" => "false", "false" => "true", var inner => $"!({inner})" };
            case BinaryExpression { Operator: TokenKind.And or TokenKind.Or } e:
                var (left, right) = (Condition(e.Left), Condition(e.Right));
                var isAnd = e.Operator == TokenKind.And;
                return left == "true" ? isAnd ? right : "true"
                    : left == "false" ? isAnd ? "false" : right
                    : right is "true" or "false" ? right == (isAnd ? "true" : "false") ? left : Constantly(right)
                    : $"({left} {(isAnd ? "&&" : "||")} {right})";
            default: return Truth(Value(expression));
        }
    }

    private string Constantly(string value)
    {
        Unsupported();
        return value;
    }

    private string Truth(TypedCode value) => value switch
    {
        { IsConstant: true } => value.Constant is null or false ? "false" : "true",
        { Type: { Kind: TypeKind.Dynamic } } => Constantly("true"),
        { Type: { Kind: TypeKind.Boolean, IsNullable: false } } => value.Code,
        { Type: { Kind: TypeKind.Boolean } } => $"({value.Code} == true)",
        { Type: { IsNullable: true } } => IsNull(value, isNot: true),
        _ => "true",
    };

    /// <summary>A comparison of references where there is one: a pattern, or an operator that a type may declare, costs the compiler far more.</summary>
    private static string IsNull(TypedCode value, bool isNot) =>
        value.Type.IsValueType ? $"({value.Code} is {(isNot ? "not " : "")}null)" : $"((object?){value.Code} {(isNot ? "!=" : "==")} null)";

    private TypedCode Binary(BinaryExpression e)
    {
        var (left, right) = (Value(e.Left), Value(e.Right));
        switch (e.Operator)
        {
            case TokenKind.Plus or TokenKind.Minus or TokenKind.Star or TokenKind.Slash:
                return Arithmetic(e.Operator, left, right) with { IsFixed = left.IsFixed && right.IsFixed };
            case TokenKind.Equal or TokenKind.NotEqual or TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual:
                return Compare(e.Operator, left, right);
            case TokenKind.Coalesce when left.Type.IsNullable && !left.IsConstant && left.Type with { IsNullable = false } == right.Type with { IsNullable = false } && left.Type.Kind != TypeKind.Dynamic && !right.Code.Contains("o.Target("):
                return new TypedCode($"({left.Code} ?? {right.Code})", right.Type, Math.Max(left.Bits, right.Bits));
            default: return Fail();
        }
    }

    private TypedCode Arithmetic(TokenKind op, TypedCode left, TypedCode right)
    {
        if (left.Type.IsNullable || right.Type.IsNullable)
        {
            return Fail();
        }

        var sign = op switch { TokenKind.Plus => "+", TokenKind.Minus => "-", TokenKind.Star => "*", _ => "/" };
        var isInteger = IsInteger(left) && IsInteger(right);
        if (isInteger && op == TokenKind.Slash)
        {
            return new TypedCode($"((double){left.Code} / {right.Code})", Types.Double);
        }

        if (isInteger)
        {
            var bits = op == TokenKind.Star ? left.Bits + right.Bits - 1 : Math.Max(left.Bits, right.Bits) + 1;
            return bits > LongBits ? Fail() : new TypedCode($"((long){left.Code} {sign} {right.Code})", Types.Long, bits);
        }

        return (left.Type.Kind == TypeKind.Double && (IsInteger(right) || right.Type.Kind == TypeKind.Double)) || (right.Type.Kind == TypeKind.Double && IsInteger(left))
            ? new TypedCode($"({left.Code} {sign} {right.Code})", Types.Double)
            : Fail();
    }

    private static bool IsInteger(TypedCode value) => value.Type.Kind is TypeKind.Integer or TypeKind.Long;

    private TypedCode Compare(TokenKind op, TypedCode left, TypedCode right)
    {
        var sign = op switch
        {
            TokenKind.Equal => "==",
            TokenKind.NotEqual => "!=",
            TokenKind.Less => "<",
            TokenKind.LessOrEqual => "<=",
            TokenKind.Greater => ">",
            _ => ">=",
        };
        var isEquality = op is TokenKind.Equal or TokenKind.NotEqual;
        // C# warns about a variable that is compared to itself.
        if (left.Code == right.Code || (left.IsFixed && right.IsFixed) || (left.IsConstant ? left : right) is { IsConstant: true, Constant: long })
        {
            return Fail();
        }

        if (isEquality && (left.IsConstant ? left : right) is { IsConstant: true, Constant: null })
        {
            var other = left.IsConstant ? right : left;
            return other.Type.IsNullable && other.Type.Kind != TypeKind.Dynamic
                ? new TypedCode(IsNull(other, isNot: op == TokenKind.NotEqual), Types.Boolean)
                : Fail();
        }

        var (a, b) = (left.Type.Kind, right.Type.Kind);
        var isSupported = (IsInteger(left) || a == TypeKind.Double) && (IsInteger(right) || b == TypeKind.Double) ? true
            : a == b && a is TypeKind.Text or TypeKind.Boolean ? isEquality
            : a == b && a == TypeKind.Decimal;
        return isSupported ? new TypedCode($"({left.Code} {sign} {right.Code})", Types.Boolean) : Fail();
    }

    private string? BuiltinName(Expression e) =>
        e is MemberExpression { Target: NameExpression group } member && FunctionTable.IsGroup(group.Name) && _locals.All(l => l.Name != group.Name) && _model.Root.Find(group.Name) is null
            ? group.Name + "." + member.Name
            : null;

    private TypedCode Call(string name, IReadOnlyList<Argument> arguments)
    {
        if (FunctionTable.Find(name) is not { } function || arguments.Any(a => a.Name is not null || a.IsExpanded) || arguments.Count > function.Parameters.Count || arguments.Count < function.Required)
        {
            return Fail();
        }

        var values = arguments.Select(a => Value(a.Value)).ToList();
        if (name == "array.size" && !values[0].IsConstant && !values[0].Type.IsNullable && values[0].Type.Kind == TypeKind.List && Count(values[0]) is { } count)
        {
            return new TypedCode(count, Types.Integer, IntegerBits);
        }

        if (Builtins.Method(name) is not { } method)
        {
            return Fail();
        }

        for (var i = 0; i < values.Count; i++)
        {
            if (!Fits(function.Parameters[i].Kind, values[i]))
            {
                return Fail();
            }
        }

        return Typed($"{method}({string.Join(", ", values.Select(v => v.Code))})", Builtins.Result(name));
    }

    private static bool Fits(ParameterKind parameter, TypedCode value) => parameter switch
    {
        ParameterKind.Text => value.Type.Kind == TypeKind.Text,
        ParameterKind.Number => value.Type is { IsNullable: false, Kind: TypeKind.Double or TypeKind.Float or TypeKind.Integer },
        ParameterKind.Integer => value.Type is { IsNullable: false, Kind: TypeKind.Integer },
        _ => false,
    };
}
