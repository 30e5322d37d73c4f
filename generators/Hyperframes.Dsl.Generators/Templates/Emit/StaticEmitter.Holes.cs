using Hyperframes.Contexts;
using Hyperframes.Generators.Templates.Binding;
using Hyperframes.Generators.Templates.Syntax;
using Hyperframes.Markup.Source;

namespace Hyperframes.Generators.Templates.Emit;

// What is written where a value stands.
internal sealed partial class StaticEmitter
{
    private void Hole(ExpressionStatement s)
    {
        var context = _unit.Contexts[s];
        if (Holes.Raw(s.Value) is { } raw)
        {
            if (!_unit.Contexts.IsHtml)
            {
                Unsupported();
                return;
            }

            Write(raw, OutputContext.PlainText, s.Span);
            return;
        }

        Write(Holes.WithoutEscape(s.Value, context), context, s.Span);
    }

    /// <summary>Words that are escaped character by character, so that they can be written piece by piece.</summary>
    private static bool IsWords(OutputContext context) => context.Value == ValueKind.Text
        && context.Carrier is Carrier.PlainText or Carrier.Body or Carrier.RcData or Carrier.AttributeDoubleQuoted or Carrier.AttributeSingleQuoted;

    private void Write(Expression expression, OutputContext context, TextSpan span)
    {
        switch (expression)
        {
            case ParenthesizedExpression e:
                Write(e.Inner, context, span);
                break;
            case ConditionalExpression e:
                WriteConditional(e, context, span);
                break;
            case BinaryExpression { Operator: TokenKind.Coalesce } e:
                WriteCoalesced(e, context, span);
                break;
            case BinaryExpression { Operator: TokenKind.Plus } e when IsWords(context) && _indent.Length == 0 && TextOf(e) is not null:
                Write(e.Left, context, span);
                Write(e.Right, context, span);
                break;
            case PipeExpression e when IsWords(context) && WriteFiltered(e, context, span):
                break;
            default:
                Write(Value(expression), context, span);
                break;
        }
    }

    /// <summary>
    /// The type of a text, or of a sum that is one; else null. Asks without giving up: what cannot be computed as one value may still be written piece by piece.
    /// A text that is missing gives no text with what is none: null and a number is null, not the number.
    /// </summary>
    private TypeShape? TextOf(Expression e)
    {
        if (e is BinaryExpression { Operator: TokenKind.Plus } sum)
        {
            return (TextOf(sum.Left), TextOf(sum.Right)) switch
            {
                ({ } left, { } right) => left with { IsNullable = left.IsNullable && right.IsNullable },
                ({ IsNullable: false } left, null) => left,
                (null, { IsNullable: false } right) => right,
                _ => null,
            };
        }

        var isSupported = _isSupported;
        var type = Value(e).Type;
        _isSupported = isSupported;
        return type.Kind == TypeKind.Text ? type : null;
    }

    private void WriteConditional(ConditionalExpression e, OutputContext context, TextSpan span)
    {
        var condition = Condition(e.Condition);
        if (condition is "true" or "false")
        {
            Write(condition == "true" ? e.Then : e.Else, context, span);
            return;
        }

        if (IsWords(context) && e.Then is LiteralExpression { Value: string then } && e.Else is LiteralExpression { Value: string otherwise })
        {
            Then(span, "Literal", $"{condition} ? {CSharp.Utf8(Escaped(then, context))} : {CSharp.Utf8(Escaped(otherwise, context))}");
            return;
        }

        Line(span, $"if ({condition})");
        WriteNested(e.Then, context, span);
        _code.Line("else");
        WriteNested(e.Else, context, span);
    }

    private void WriteNested(Expression e, OutputContext context, TextSpan span)
    {
        _code.Open("");
        Write(e, context, span);
        _literals.Flush(_code);
        _code.Close();
    }

    private void WriteCoalesced(BinaryExpression e, OutputContext context, TextSpan span)
    {
        var left = Value(e.Left);
        RequireSafe(e.Right);
        if (left is { IsConstant: true, Constant: null })
        {
            Write(e.Right, context, span);
            return;
        }

        if (!left.Type.IsNullable || left.IsConstant)
        {
            Write(left, context, span);
            return;
        }

        var value = _names.New("value");
        Line(span, $"if ({left.Code} is {{ }} {value})");
        _code.Open("");
        Write(new TypedCode(value, left.Type with { IsNullable = false }, left.Bits), context, span);
        _literals.Flush(_code);
        _code.Close();
        _code.Line("else");
        WriteNested(e.Right, context, span);
    }

    /// <summary>The language computes both sides of <c>??</c>: code that computes one only must know that the other cannot fail.</summary>
    private void RequireSafe(Expression right)
    {
        if (TextOf(right) is null ? Value(right).Code.Contains("o.Target(") : Tree.Nested(right).Any(e => e is MemberExpression member && Value(member).Code.Contains("o.Target(")))
        {
            Unsupported();
        }
    }

    /// <summary>Filters that write without a text in between.</summary>
    private bool WriteFiltered(PipeExpression e, OutputContext context, TextSpan span)
    {
        var (name, arguments) = Filter(e.Right);
        var isPlain = context.Carrier == Carrier.PlainText;
        switch (name)
        {
            case "math.round" when arguments.Count == 0 || (arguments.Count == 1 && arguments[0] is LiteralExpression { Value: int and >= 0 and <= 15 }):
                var number = Value(e.Left);
                if (number.Type is { IsNullable: false, Kind: TypeKind.Double or TypeKind.Float or TypeKind.Integer })
                {
                    var digits = arguments.Count == 0 ? "0" : CSharp.Literal(((LiteralExpression)arguments[0]).Value);
                    Then(span, "Rounded", $"{number.Code}, {digits}");
                    return true;
                }

                return false;
            case "string.truncate" when arguments.Count == 1 && arguments[0] is LiteralExpression { Value: int length } && _indent.Length == 0:
                var text = Value(e.Left);
                if (text.Type.Kind == TypeKind.Text)
                {
                    Line(span, $"o.{(isPlain ? "Truncated" : "HtmlTruncated")}({text.Code}, {CSharp.Number(length)});");
                    return true;
                }

                return false;
            case "html.escape" when isPlain && arguments.Count == 0 && _indent.Length == 0:
                var plain = Value(e.Left);
                if (plain.Type.Kind == TypeKind.Text && !plain.IsConstant)
                {
                    Line(span, $"o.HtmlEscaped({plain.Code});");
                    return true;
                }

                return false;
            default: return false;
        }
    }

    private (string Name, IReadOnlyList<Expression> Arguments) Filter(Expression right)
    {
        var (target, arguments) = right is CallExpression call ? (call.Target, call.Arguments) : (right, []);
        return BuiltinName(target) is { } name && arguments.All(a => a.Name is null && !a.IsExpanded) ? (name, [.. arguments.Select(a => a.Value)]) : ("", []);
    }

    private void Write(TypedCode value, OutputContext context, TextSpan span)
    {
        if (value.IsConstant && value.Constant is string or null && IsWords(context))
        {
            if (_indent.Length > 0 && value.Constant is string text && text.Contains('\n'))
            {
                Unsupported();
            }

            _literals.Add(Escaped(value.Constant as string ?? "", context));
            return;
        }

        if (value.Type.Kind == TypeKind.Text)
        {
            var code = _indent.Length > 0 ? $"o.Indented({value.Code}, {CSharp.Text(_indent)})" : value.Code;
            if (context.Carrier == Carrier.PlainText)
            {
                Then(span, "Text", code);
            }
            else if (IsWords(context))
            {
                Then(span, "Html", code);
            }
            else if (context is { Value: ValueKind.UrlStart, Carrier: Carrier.AttributeDoubleQuoted or Carrier.AttributeSingleQuoted })
            {
                Then(span, "Url", code);
            }
            else
            {
                Line(span, $"o.Write({code}, {RunTime.Kind(context)}, {RunTime.Carrier(context)});");
            }

            return;
        }

        if (value.Type.Kind is TypeKind.Dynamic or TypeKind.List or TypeKind.Sequence or TypeKind.Map or TypeKind.Object or TypeKind.Date or TypeKind.TimeSpan
            || (_indent.Length > 0 && value.Type.Kind is TypeKind.Formattable or TypeKind.Written))
        {
            Unsupported();
            return;
        }

        var name = value.Code;
        if (value.Type.IsNullable)
        {
            name = _names.New("value");
            Line(span, $"if ({value.Code} is {{ }} {name})");
            _code.Open("");
        }

        if (IsTime(value.Type.Kind, context))
        {
            Then(span, "Time", name);
        }
        else if (IsPlain(value.Type.Kind, context))
        {
            Then(span, value.Type.Kind.ToString(), name);
        }
        else
        {
            Line(span, $"o.Write({name}, {RunTime.Kind(context)}, {RunTime.Carrier(context)});");
        }

        if (value.Type.IsNullable)
        {
            _literals.Flush(_code);
            _code.Close();
            if (!IsWords(context))
            {
                // A script without a value would be broken.
                _code.Line($"else o.Write((string?)null, {RunTime.Kind(context)}, {RunTime.Carrier(context)});");
            }
        }
    }

    /// <summary>Numbers and booleans hold nothing that a place of words could misread.</summary>
    private static bool IsPlain(TypeKind kind, OutputContext context) =>
        kind is TypeKind.Boolean or TypeKind.Integer or TypeKind.Long or TypeKind.Double or TypeKind.Float or TypeKind.Decimal && IsWords(context);

    private static bool IsTime(TypeKind kind, OutputContext context) =>
        kind is TypeKind.Integer or TypeKind.Double && context is { Value: ValueKind.Timing, Carrier: Carrier.AttributeDoubleQuoted or Carrier.AttributeSingleQuoted };

    private static string Escaped(string text, OutputContext context) => context.Carrier == Carrier.PlainText
        ? text
        : text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;");
}
