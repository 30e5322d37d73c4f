using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Gsap;

/// <summary>
/// What variables of a script are known to hold. Scopes are not told apart: a name that is bound to two values is not known, and of two
/// object or array literals the last counts.
/// </summary>
internal sealed class ConstantScope
{
    private const int MaxDepth = 400;

    /// <summary>No selector is longer, and constants that double each other would fill the memory.</summary>
    private const int LongestText = 100_000;

    private readonly Dictionary<string, GsapValue> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScriptNode> _literals = new(StringComparer.Ordinal);
    private int _depth;

    public ConstantScope(IReadOnlyList<ScriptNode> binders)
    {
        var ambiguous = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in binders)
        {
            if (node is not VariableDeclarator { Id: Identifier { Name: var name }, Init: { } init })
            {
                continue;
            }

            if (init is ArrayExpression or ObjectExpression)
            {
                _literals[name] = init;
            }
            else if (!ambiguous.Contains(name) && Resolve(init) is { } value)
            {
                if (!_values.TryGetValue(name, out var known))
                {
                    _values.Add(name, value);
                }
                else if (known != value)
                {
                    _values.Remove(name);
                    ambiguous.Add(name);
                }
            }
        }
    }

    /// <summary>The value of an expression, null where it is not known.</summary>
    public GsapValue? Resolve(ScriptNode? node)
    {
        if (node is null || _depth >= MaxDepth)
        {
            return null;
        }

        _depth++;
        var value = ResolveNode(node);
        _depth--;
        return value;
    }

    public double? ResolveNumber(ScriptNode? node) => Resolve(node) is { IsNumber: true } value ? value.Number : null;

    public string? ResolveText(ScriptNode? node) => Resolve(node) is { IsText: true } value ? value.Text : null;

    /// <summary>The array or object literal that an expression stands for.</summary>
    public ScriptNode? ResolveLiteral(ScriptNode? node)
    {
        if (_depth >= MaxDepth)
        {
            return null;
        }

        _depth++;
        var literal = node switch
        {
            ArrayExpression or ObjectExpression => node,
            Identifier name => _literals.TryGetValue(name.Name, out var known) ? known : null,
            MemberExpression member => ResolveLiteral(member.Object) is { } owner ? MemberOf(owner, member, anyKey: true) : null,
            _ => null,
        };
        _depth--;
        return literal;
    }

    /// <summary>The value of a member of an object literal, by name.</summary>
    public static ScriptNode? MemberNamed(ScriptNode? literal, string name)
    {
        if (literal is not ObjectExpression { Properties: var properties })
        {
            return null;
        }

        foreach (var property in properties)
        {
            if (property is Property { Value: var value } member && KeyOf(member) == name)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The key of a member as upstream reads it: a name, computed or not, or a literal.</summary>
    public static string? KeyOf(Property property) => property.Key switch
    {
        Identifier name => name.Name,
        Literal { Kind: LiteralKind.String } text => text.Text,
        Literal { Kind: LiteralKind.Number } number => JsNumber.Print(number.Number),
        _ => null,
    };

    private GsapValue? ResolveNode(ScriptNode node)
    {
        switch (node)
        {
            case Literal { Kind: LiteralKind.Number } literal:
                return GsapValue.Of(literal.Number);
            case Literal { Kind: LiteralKind.String } literal:
                return GsapValue.Of(literal.Text);
            case Literal { Kind: LiteralKind.Boolean } literal:
                return GsapValue.Of(literal.Text == "true");
            case UnaryExpression { Operator: "-" } minus:
                return ResolveNumber(minus.Argument) is { } number ? GsapValue.Of(-number) : null;
            case BinaryExpression binary:
                return ResolveBinary(binary);
            case Identifier name:
                return _values.TryGetValue(name.Name, out var value) ? value : null;
            case TemplateLiteral { Expressions.Count: 0 } template:
                return template.Quasis[0].Cooked is { } text ? GsapValue.Of(text) : null;
            case MemberExpression member:
                return ResolveMember(member);
            case CallExpression { Callee: MemberExpression { Object: Identifier { Name: "Math" }, Property: Identifier function } } call:
                return ResolveMath(function.Name, call.Arguments);
            default:
                return null;
        }
    }

    private GsapValue? ResolveBinary(BinaryExpression binary)
    {
        var left = Resolve(binary.Left);
        var right = Resolve(binary.Right);
        if (left is { IsNumber: true } a && right is { IsNumber: true } b)
        {
            return binary.Operator switch
            {
                "+" => GsapValue.Of(a.Number + b.Number),
                "-" => GsapValue.Of(a.Number - b.Number),
                "*" => GsapValue.Of(a.Number * b.Number),
                "/" => b.Number != 0 ? GsapValue.Of(a.Number / b.Number) : null,
                _ => null,
            };
        }

        if (binary.Operator != "+" || !(left is { IsText: true } || right is { IsText: true }))
        {
            return null;
        }

        var (first, second) = (left?.ToString() ?? "", right?.ToString() ?? "");
        return first.Length + second.Length <= LongestText ? GsapValue.Of(first + second) : null;
    }

    private GsapValue? ResolveMember(MemberExpression member)
    {
        if (member.Object is Identifier { Name: "Math" })
        {
            return (member.Property as Identifier)?.Name switch
            {
                "PI" => GsapValue.Of(Math.PI),
                "E" => GsapValue.Of(Math.E),
                "SQRT2" => GsapValue.Of(Math.Sqrt(2)),
                _ => null,
            };
        }

        return ResolveLiteral(member.Object) is { } owner ? Resolve(MemberOf(owner, member, anyKey: false)) : null;
    }

    private ScriptNode? MemberOf(ScriptNode owner, MemberExpression member, bool anyKey)
    {
        if (!member.Computed)
        {
            return member.Property is Identifier name ? MemberNamed(owner, name.Name) : null;
        }

        var index = Resolve(member.Property);
        if (owner is ArrayExpression array)
        {
            return index is { IsNumber: true, Number: var i } && i >= 0 && i < array.Elements.Count && i == Math.Floor(i) ? array.Elements[(int)i] : null;
        }

        if (index is { Kind: not GsapValueKind.Boolean } key)
        {
            return MemberNamed(owner, key.ToString());
        }

        return anyKey ? MemberNamed(owner, index?.ToString() ?? "undefined") : null;
    }

    private GsapValue? ResolveMath(string function, IReadOnlyList<ScriptNode> arguments)
    {
        var numbers = new double[arguments.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (ResolveNumber(arguments[i]) is not { } number)
            {
                return null;
            }

            numbers[i] = number;
        }

        var first = numbers.Length > 0 ? numbers[0] : double.NaN;
        double? result = function switch
        {
            "min" => numbers.Length == 0 ? double.PositiveInfinity : numbers.Min(),
            "max" => numbers.Length == 0 ? double.NegativeInfinity : numbers.Max(),
            "round" => Math.Floor(first + 0.5),
            "floor" => Math.Floor(first),
            "ceil" => Math.Ceiling(first),
            "abs" => Math.Abs(first),
            "sqrt" => Math.Sqrt(first),
            "sign" => double.IsNaN(first) ? first : Math.Sign(first),
            "trunc" => Math.Truncate(first),
            _ => null,
        };
        return result is { } value ? GsapValue.Of(value) : null;
    }
}
