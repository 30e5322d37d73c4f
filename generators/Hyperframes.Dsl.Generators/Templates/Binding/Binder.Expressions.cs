using Hyperframes.Generators.Templates.Syntax;

namespace Hyperframes.Generators.Templates.Binding;

// The static type of an expression, as far as it is known, and what is wrong with it.
internal sealed partial class Binder
{
    private TypeShape Type(Expression expression)
    {
        switch (expression)
        {
            case LiteralExpression e: return Types.OfLiteral(e.Value);
            case NameExpression e: return Name(e);
            case LocalExpression e: return Local(e);
            case MemberExpression { Target: LocalExpression { Name: "" } } e when _scope.SeesArguments: return _shared.Argument(_names, e.Name);
            case MemberExpression e: return Member(e);
            case IndexExpression e:
                var target = Type(e.Target);
                Type(e.Index);
                return target.Kind is TypeKind.List or TypeKind.Map ? target.Element! with { IsNullable = true } : TypeShape.Dynamic;
            case ParenthesizedExpression e: return Type(e.Inner);
            case LoopVariableExpression e: return LoopVariable(e);
            case UnaryExpression e:
                var operand = e.Operator == TokenKind.At ? Callee(e.Operand) : Type(e.Operand);
                return e.Operator == TokenKind.Not ? Types.Boolean : e.Operator is TokenKind.Minus or TokenKind.Plus && operand.IsNumber ? operand : TypeShape.Dynamic;
            case BinaryExpression e: return Binary(e, Type(e.Left));
            case ConditionalExpression e:
                Type(e.Condition);
                var (then, otherwise) = (Type(e.Then), Type(e.Else));
                return then == otherwise ? then : TypeShape.Dynamic;
            case CallExpression e: return Call(e, piped: null);
            case PipeExpression e: return Pipe(e);
            case ListExpression e:
                foreach (var item in e.Items)
                {
                    Type(item);
                }

                return Types.List;
            case ObjectExpression e:
                // Later entries see the earlier ones by name.
                Inside(new Scope(_scope) { IsOpen = true }, () =>
                {
                    foreach (var entry in e.Entries)
                    {
                        Type(entry.Value);
                    }
                });
                return TypeShape.Dynamic;
            case InterpolatedExpression e:
                foreach (var hole in e.Holes)
                {
                    Type(hole);
                }

                return Types.Text;
            case LambdaExpression e:
                Function(e.Function);
                return TypeShape.Dynamic;
            case IncrementExpression e: return Type(e.Target) is { IsNumber: true } number ? number : TypeShape.Dynamic;
            default: return TypeShape.Dynamic;
        }
    }

    private TypeShape Name(NameExpression e)
    {
        if (_scope.Find(e.Name) is { } local)
        {
            return local;
        }

        if (_assigned.Contains(e.Name))
        {
            return TypeShape.Dynamic;
        }

        if (_model.Root.Find(e.Name) is { } member)
        {
            return member.Type;
        }

        if (_scope.IsOpen || FunctionTable.Globals.Contains(e.Name))
        {
            return TypeShape.Dynamic;
        }

        if (_loopVariables.Contains(e.Name))
        {
            Report(DiagnosticIds.LoopVariableOutsideLoop, e.Span, e.Name);
        }
        else
        {
            Report(DiagnosticIds.UnknownName, e.Span, e.Name, Meant(e.Name, _model.Root.Members.Select(m => m.TemplateName).Concat(_assigned).Concat(FunctionTable.Globals)));
        }

        return TypeShape.Dynamic;
    }

    private TypeShape Member(MemberExpression e)
    {
        if (BuiltinName(e) is { } function)
        {
            return Call(e, function, [], null, e.Span.End);
        }

        var target = Type(e.Target);
        switch (target.Kind)
        {
            case TypeKind.Object when _model.Find(target) is { } shape:
                if (shape.Find(e.Name) is { } member)
                {
                    return target.IsNullable ? member.Type with { IsNullable = true } : member.Type;
                }

                if (e.Name is not ("empty?" or "blank?"))
                {
                    Report(DiagnosticIds.UnknownMember, e.NameSpan, target.Display, e.Name, Meant(e.Name, shape.Members.Select(m => m.TemplateName)));
                }

                return TypeShape.Dynamic;
            case TypeKind.Map: return target.Element! with { IsNullable = true };
            case TypeKind.Text or TypeKind.List:
                if (e.Name is not ("size" or "empty?" or "blank?"))
                {
                    Report(DiagnosticIds.UnknownMember, e.NameSpan, Description(target), e.Name, "; 'size' is its only member");
                }

                return e.Name == "size" ? Types.Integer : TypeShape.Dynamic;
            case TypeKind.Boolean or TypeKind.Integer or TypeKind.Long or TypeKind.Double or TypeKind.Float or TypeKind.Decimal when e.Name is not ("empty?" or "blank?"):
                Report(DiagnosticIds.UnknownMember, e.NameSpan, Description(target), e.Name, "");
                return TypeShape.Dynamic;
            default: return TypeShape.Dynamic;
        }
    }

    private TypeShape LoopVariable(LoopVariableExpression e)
    {
        if (_scope.Loops == 0 && !_scope.IsOpen)
        {
            Report(DiagnosticIds.LoopVariableOutsideLoop, e.Span, e.Loop + "." + e.Name);
        }

        return e.Name is "first" or "last" or "even" or "odd" or "changed" ? Types.Boolean : Types.Integer;
    }

    private TypeShape Binary(BinaryExpression e, TypeShape left)
    {
        var right = Type(e.Right);
        if (e.Operator is TokenKind.DoubleSlash or TokenKind.Percent or TokenKind.Slash && e.Right is LiteralExpression { Value: 0 } && left.IsNumber)
        {
            Report(DiagnosticIds.DivisionByZero, e.OperatorSpan, Shown(e));
        }

        switch (e.Operator)
        {
            case TokenKind.And or TokenKind.Or or TokenKind.Equal or TokenKind.NotEqual or TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual:
                return Types.Boolean;
            case TokenKind.Range or TokenKind.RangeExclusive:
                return Types.List;
            case TokenKind.Plus when left.Kind == TypeKind.Text || right.Kind == TypeKind.Text:
                return Types.Text;
            case TokenKind.Coalesce when left == right || left with { IsNullable = false } == right:
                return right;
            case TokenKind.Plus or TokenKind.Minus or TokenKind.Star when left is { IsNumber: true, IsNullable: false } && right is { IsNumber: true, IsNullable: false }:
                return left.Kind == TypeKind.Integer ? right.Kind == TypeKind.Integer ? Types.Long : right : left;
            default: return TypeShape.Dynamic;
        }
    }

    private TypeShape Pipe(PipeExpression e)
    {
        var left = Type(e.Left);
        var piped = new Argument(e.Left.Span, null, e.Left, IsExpanded: e.Left is UnaryExpression { Operator: TokenKind.Caret });
        return Piped(e.Right, piped, left);
    }

    private TypeShape Piped(Expression right, Argument piped, TypeShape type)
    {
        switch (right)
        {
            case NameExpression { Name: "raw" }: return TypeShape.Dynamic;
            case CallExpression e: return Call(e, (piped, type));
            case BinaryExpression e: return Binary(e, Piped(e.Left, piped, type));
            case ParenthesizedExpression e: return Piped(e.Inner, piped, type);
            default:
                return BuiltinName(right) is { } function ? Call(right, function, [], (piped, type), right.Span.End) : Callee(right);
        }
    }

    private TypeShape Call(CallExpression e, (Argument Argument, TypeShape Type)? piped)
    {
        if (BuiltinName(e.Target) is { } function)
        {
            return Call(e.Target, function, e.Arguments, piped, e.Span.End);
        }

        Callee(e.Target);
        Include(e, [.. e.Arguments.Select(a => Type(a.Value))]);
        return TypeShape.Dynamic;
    }

    /// <summary>What is wrapped around a block is called with it.</summary>
    private void Wrapper(Expression target)
    {
        if (target is not CallExpression call)
        {
            Callee(target);
            return;
        }

        Callee(call.Target);
        Include(call, [.. call.Arguments.Select(a => Type(a.Value))]);
    }

    private TypeShape Callee(Expression e)
    {
        switch (e)
        {
            case NameExpression name: return Name(name);
            case MemberExpression when BuiltinName(e) is { } function:
                if (FunctionTable.Find(function) is null)
                {
                    UnknownFunction(e, function);
                }

                return TypeShape.Dynamic;
            case MemberExpression member: return Member(member);
            default: return Type(e);
        }
    }

    private void UnknownFunction(Expression e, string function)
    {
        if (function is not ("date.format" or "date.default_format" or "timespan.zero"))
        {
            var nearest = Meant(function, FunctionTable.Names);
            Report(DiagnosticIds.UnknownFunction, e.Span, function, nearest);
        }
    }

    /// <summary><c>string.upcase</c>, unless the template or the model means something else by <c>string</c>.</summary>
    private string? BuiltinName(Expression e) =>
        e is MemberExpression { Target: NameExpression group } member && FunctionTable.IsGroup(group.Name) && _scope.Find(group.Name) is null
        && !_assigned.Contains(group.Name) && _model.Root.Find(group.Name) is null
            ? group.Name + "." + member.Name
            : null;

    private TypeShape Call(Expression callee, string name, IReadOnlyList<Argument> arguments, (Argument Argument, TypeShape Type)? piped, int end)
    {
        var types = arguments.Select(a => Type(a.Value)).ToList();
        if (FunctionTable.Find(name) is not { } function)
        {
            UnknownFunction(callee, name);
            return TypeShape.Dynamic;
        }

        if (name is "object.eval" or "object.eval_template")
        {
            Report(DiagnosticIds.EvaluationAtRunTime, callee.Span, name);
        }

        List<(Argument Argument, TypeShape Type)> given = [.. arguments.Zip(types, (a, t) => (a, t))];
        if (piped is { } first)
        {
            given.Insert(0, first);
        }

        if (given.Any(g => g.Argument.IsExpanded))
        {
            return TypeShape.Dynamic;
        }

        Arguments(callee, function, given);
        return Builtins.Result(name);
    }

    private void Arguments(Expression callee, Builtin function, List<(Argument Argument, TypeShape Type)> given)
    {
        var named = given.Count(g => g.Argument.Name is { } n && function.Parameters.Any(p => p.Name == n));
        var required = function.Parameters.Where(p => !p.IsOptional && !p.IsVariadic).ToList();
        var missing = required.Skip(given.Count - named).Any(p => given.All(g => g.Argument.Name != p.Name));
        if (missing || (given.Count > function.Parameters.Count && !function.IsVariadic))
        {
            var most = function.Parameters.Count;
            var takes = function.IsVariadic ? $"at least {function.Required}" : function.Required == most ? $"{most}" : $"{function.Required} to {most}";
            Report(DiagnosticIds.WrongArgumentCount, callee.Span, function.Name, takes + (takes == "1" ? " argument" : " arguments"), FormattableString.Invariant($"{given.Count}"));
            return;
        }

        for (var i = 0; i < given.Count; i++)
        {
            var parameter = given[i].Argument.Name is { } name
                ? function.Parameters.FirstOrDefault(p => p.Name == name)
                : function.Parameters.ElementAtOrDefault(i);
            if (parameter is not null && !Takes(parameter.Kind, given[i].Type))
            {
                Report(DiagnosticIds.WrongArgumentType, given[i].Argument.Value.Span, parameter.Name, function.Name, Description(parameter.Kind), Description(given[i].Type));
            }
        }
    }

    /// <summary>Only what always fails at run time is refused.</summary>
    private static bool Takes(ParameterKind parameter, TypeShape type) => parameter switch
    {
        ParameterKind.Number => type.Kind is not (TypeKind.Text or TypeKind.List or TypeKind.Sequence or TypeKind.Date or TypeKind.Map),
        ParameterKind.List => type.IsEnumerable || type.Kind is TypeKind.Formattable,
        ParameterKind.Date => type.Kind is not (TypeKind.Text or TypeKind.Integer or TypeKind.Long or TypeKind.Double or TypeKind.Float or TypeKind.Decimal or TypeKind.Boolean or TypeKind.List),
        ParameterKind.Integer => type.Kind is not (TypeKind.List or TypeKind.Sequence or TypeKind.Map or TypeKind.Date),
        _ => true,
    };

    private static string Description(ParameterKind parameter) => parameter switch
    {
        ParameterKind.List => "a list",
        ParameterKind.Number => "a number",
        ParameterKind.Integer => "an integer",
        ParameterKind.Date => "a date",
        _ => "a value",
    };
}
