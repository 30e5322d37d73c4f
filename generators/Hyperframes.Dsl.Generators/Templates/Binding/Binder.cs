using Hyperframes.Contexts;
using Hyperframes.Generators.Templates.Syntax;
using Hyperframes.Generators.Templates.Text;
using Hyperframes.Markup.Source;

namespace Hyperframes.Generators.Templates.Binding;

/// <summary>Checks a template against its model: what a compiler should refuse is refused here, with the nearest name that would do.</summary>
internal sealed partial class Binder
{
    private readonly ModelShape _model;
    private readonly string _text;
    private readonly HoleContexts _contexts;
    private readonly List<TemplateDiagnostic> _diagnostics = [];
    private readonly HashSet<string> _assigned;
    private readonly HashSet<string> _loopVariables;
    private readonly SharedTypes _shared;
    private readonly IReadOnlyList<string> _names;
    private Scope _scope;

    private Binder(ModelShape model, string text, HoleContexts contexts, IReadOnlyList<Block> blocks, SharedTypes shared, IReadOnlyList<string> names, bool seesArguments)
    {
        _shared = shared;
        _names = names;
        _model = model;
        _text = text;
        _contexts = contexts;
        _assigned = new HashSet<string>(blocks.SelectMany(Tree.Statements).SelectMany(Assigned), StringComparer.Ordinal);
        _loopVariables = new HashSet<string>(
            blocks.SelectMany(Tree.Statements).OfType<ForStatement>().Select(f => f.Variable).OfType<NameExpression>().Select(n => n.Name), StringComparer.Ordinal);
        _scope = new Scope(null) { IsOpen = blocks.SelectMany(Tree.Statements).Any(s => s is ImportStatement), SeesArguments = seesArguments };
    }

    /// <summary>Checks one template.</summary>
    /// <param name="model">The model of the target.</param>
    /// <param name="text">The text of the template.</param>
    /// <param name="body">Its tree.</param>
    /// <param name="contexts">Where its holes stand.</param>
    /// <param name="all">The trees of all templates of the target, for the names they share.</param>
    /// <param name="shared">What the templates of the target give each other.</param>
    /// <param name="names">The names it is included by: then it sees the caller's loop variables and what it is given. None: it is the target's own.</param>
    public static IReadOnlyList<TemplateDiagnostic> Check(
        ModelShape model, string text, Block body, HoleContexts contexts, IReadOnlyList<Block> all, SharedTypes shared, IReadOnlyList<string> names)
    {
        var binder = new Binder(model, text, contexts, all, shared, names, seesArguments: names.Count > 0 && !AssignsLocals(body));
        if (names.Count > 0)
        {
            binder.AddLoopVariables(binder._scope);
        }

        binder.Statements(body);
        return binder._diagnostics;
    }

    /// <summary>The names that a statement gives a value.</summary>
    public static IEnumerable<string> Assigned(Statement statement)
    {
        var target = statement switch
        {
            AssignStatement s => s.Target,
            CaptureStatement s => s.Target,
            _ => null,
        };
        if (target is NameExpression name)
        {
            yield return name.Name;
        }

        if (statement is FunctionStatement { Function.Name: { } function })
        {
            yield return function;
        }
    }

    private void Report(string id, TextSpan span, params string[] arguments) => _diagnostics.Add(new TemplateDiagnostic(id, span, arguments));

    private static string Meant(string name, IEnumerable<string> candidates) =>
        Spelling.Nearest(name, candidates) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    private void Inside(Scope scope, Action action)
    {
        var outer = _scope;
        _scope = scope;
        action();
        _scope = outer;
    }

    private void Statements(Block block)
    {
        foreach (var statement in block.Statements)
        {
            Statement(statement);
        }
    }

    private void Statement(Statement statement)
    {
        switch (statement)
        {
            case ExpressionStatement s: Hole(s.Value, _contexts[s]); break;
            case AssignStatement s: Assign(s); break;
            case FunctionStatement s: Function(s.Function); break;
            case IfStatement s:
                Type(s.Condition);
                Statements(s.Then);
                Optional(s.Else);
                break;
            case ForStatement s: For(s); break;
            case WhileStatement s:
                Type(s.Condition);
                Inside(new Scope(_scope) { Loops = _scope.Loops + 1 }, () => Statements(s.Body));
                break;
            case CaseStatement s: Case(s); break;
            case CaptureStatement s: Statements(s.Body); break;
            case WithStatement s:
                Type(s.Target);
                Inside(new Scope(_scope) { IsOpen = true, SeesArguments = false }, () => Statements(s.Body));
                break;
            case WrapStatement s:
                Wrapper(s.Target);
                Inside(new Scope(_scope) { IsOpen = true, Loops = 0, SeesArguments = false }, () => Statements(s.Body));
                break;
            case ImportStatement s: Type(s.Value); break;
            case ReturnStatement { Value: { } value }: Type(value); break;
            case JumpStatement s when _scope.Loops == 0:
                Report(DiagnosticIds.JumpOutsideLoop, s.Span, s.IsBreak ? "break" : "continue");
                break;
            default: break;
        }
    }

    /// <summary>A value that says itself what it is may stand only where that is sound.</summary>
    private void Hole(Expression value, OutputContext context)
    {
        switch (value)
        {
            case ParenthesizedExpression e:
                Hole(e.Inner, context);
                break;
            case ConditionalExpression e:
                Type(e.Condition);
                Hole(e.Then, context);
                Hole(e.Else, context);
                break;
            case BinaryExpression { Operator: TokenKind.Coalesce } e:
                Hole(e.Left, context);
                Hole(e.Right, context);
                break;
            default:
                var type = Type(value);
                if (TrustedPlace.Of(type) is { } place && !place.Takes(context))
                {
                    Report(DiagnosticIds.MisplacedTrust, value.Span, type.Display, place.Name);
                }

                break;
        }
    }

    private void Optional(Block? block)
    {
        if (block is not null)
        {
            Statements(block);
        }
    }

    private void Assign(AssignStatement s)
    {
        Type(s.Value);
        switch (s.Target)
        {
            case MemberExpression e: Type(e.Target); break;
            case IndexExpression e:
                Type(e.Target);
                Type(e.Index);
                break;
            default: break;
        }
    }

    private void For(ForStatement s)
    {
        var source = Type(s.Source);
        foreach (var option in s.Options)
        {
            if (option.Name is not ("offset" or "limit" or "reversed") && !(s.IsTable && option.Name == "cols"))
            {
                Report(DiagnosticIds.UnknownLoopOption, option.Span, option.Name);
            }

            if (option.Value is not null)
            {
                Type(option.Value);
            }
        }

        if (!source.IsEnumerable)
        {
            Report(DiagnosticIds.NotEnumerable, s.Source.Span, Shown(s.Source), Description(source));
        }

        var inner = new Scope(_scope) { Loops = _scope.Loops + 1 };
        if (s.Variable is NameExpression name)
        {
            var element = source.Kind is TypeKind.List or TypeKind.Sequence ? source.Element! : source.Kind == TypeKind.Text ? Types.Text : TypeShape.Dynamic;
            inner.Add(name.Name, element);
            _shared.AddLoop(name.Name, element);
        }

        Inside(inner, () => Statements(s.Body));
        Optional(s.Else);
    }

    private void Case(CaseStatement s)
    {
        Type(s.Value);
        var seen = new HashSet<object>();
        foreach (var when in s.Whens)
        {
            foreach (var value in when.Values)
            {
                Type(value);
                if (value is LiteralExpression { Value: { } constant } && !seen.Add(constant))
                {
                    Report(DiagnosticIds.UnreachableCase, value.Span, Shown(value));
                }
            }

            Statements(when.Body);
        }

        Optional(s.Else);
    }

    /// <summary>A function runs where it is called: there may be loop variables, and a <c>with</c> around it.</summary>
    private void Function(Function function)
    {
        var scope = new Scope(_scope) { Loops = 0, SeesArguments = false };
        AddLoopVariables(scope);
        foreach (var parameter in function.Parameters ?? [])
        {
            scope.Add(parameter.Name, TypeShape.Dynamic);
        }

        Inside(scope, () => Statements(function.Body));
    }

    /// <summary>Loop variables of a caller. One that is also something else where there is no loop has no known type.</summary>
    private void AddLoopVariables(Scope scope)
    {
        foreach (var name in _loopVariables)
        {
            scope.Add(name, _assigned.Contains(name) || _model.Root.Find(name) is not null ? TypeShape.Dynamic : _shared.Loop(name));
        }
    }

    private string Shown(Expression e)
    {
        var text = e.Span.In(_text);
        return text.Length <= 40 ? text : text.Substring(0, 37) + "...";
    }

    private static string Description(TypeShape type) => type.Kind switch
    {
        TypeKind.Boolean => "true or false",
        TypeKind.Integer or TypeKind.Long or TypeKind.Double or TypeKind.Float or TypeKind.Decimal => "a number",
        TypeKind.Text => "a text",
        TypeKind.Character => "a character",
        TypeKind.Date => "a date",
        TypeKind.TimeSpan => "a time span",
        TypeKind.List or TypeKind.Sequence => "a list",
        _ => $"a '{type.Display}'",
    };
}
