using Hyperframes.Contexts;
using Hyperframes.Generators.Templates.Syntax;
using Hyperframes.Generators.Templates.Text;
using Hyperframes.Markup.Source;

namespace Hyperframes.Generators.Templates.Binding;

/// <summary>
/// Where each hole of a template stands, decided from the literal text around it. Branches must end in the same place, loops where they began;
/// functions, captures and wrapped blocks begin and end in the content of an element.
/// </summary>
internal sealed class HoleContexts
{
    private const int MaxRounds = 4;
    private readonly Dictionary<int, OutputContext> _contexts = [];
    private readonly HashSet<(string, int)> _reported = [];
    private readonly List<TemplateDiagnostic> _diagnostics = [];
    private readonly HashSet<string> _printing;
    private readonly ContextState _start;
    private readonly Stack<ContextState> _loops = new();
    private readonly string _text;

    private HoleContexts(Block body, string text, bool isHtml)
    {
        _text = text;
        IsHtml = isHtml;
        _start = isHtml ? ContextState.HtmlBody : ContextState.PlainText;
        _printing = [.. Tree.Statements(body).OfType<FunctionStatement>().Where(f => Prints(f.Function.Body)).Select(f => f.Function.Name ?? "")];
    }

    public bool IsHtml { get; }

    public IReadOnlyList<TemplateDiagnostic> Diagnostics => _diagnostics;

    /// <summary>Whether there is a hole that no code can be written for.</summary>
    public bool HasErrors => _diagnostics.Any(d => d.Id is not (DiagnosticIds.TrustedText or DiagnosticIds.EscapedTwice));

    public static HoleContexts Of(Block body, string text, bool isHtml)
    {
        var contexts = new HoleContexts(body, text, isHtml);
        if (isHtml)
        {
            contexts.Walk(body, contexts._start);
            foreach (var lambda in Tree.Expressions(body).OfType<LambdaExpression>())
            {
                contexts.WalkApart(lambda.Function.Body, lambda.Span, "a function");
            }
        }

        return contexts;
    }

    public OutputContext this[Statement hole] => IsHtml && _contexts.TryGetValue(hole.Span.Start, out var context) ? context : OutputContext.PlainText;

    private static bool Prints(Block body) =>
        Tree.Statements(body).Any(s => s is ExpressionStatement || (s is RawStatement raw && raw.Text.Any(c => !char.IsWhiteSpace(c))));

    /// <summary>The state behind a block; null when a jump leaves it on every way.</summary>
    private ContextState? Walk(Block block, ContextState state)
    {
        foreach (var statement in block.Statements)
        {
            if (Walk(statement, state) is not { } next)
            {
                return null;
            }

            state = next;
        }

        return state;
    }

    private ContextState? Walk(Statement statement, ContextState state)
    {
        switch (statement)
        {
            case RawStatement s: return ContextTracker.Advance(state, s.Text);
            case ExpressionStatement s: return Hole(s, state);
            case IfStatement s: return Join(s.Condition.Span, Walk(s.Then, state), s.Else is null ? state : Walk(s.Else, state));
            case CaseStatement s:
                var joined = s.Else is null ? state : Walk(s.Else, state);
                return s.Whens.Aggregate(joined, (sum, when) => Join(when.Span, sum, Walk(when.Body, state)));
            case ForStatement s:
                var behind = Loop(s.KeywordSpan, s.Body, state);
                return s.Else is null ? behind : Join(s.KeywordSpan, behind, Walk(s.Else, state));
            case WhileStatement s: return Loop(s.KeywordSpan, s.Body, state);
            case WithStatement s: return Walk(s.Body, state);
            case CaptureStatement s:
                WalkApart(s.Body, s.Target.Span, "a captured text");
                return state;
            case FunctionStatement s:
                WalkApart(s.Function.Body, s.NameSpan, "a function");
                return state;
            case WrapStatement s:
                WalkApart(s.Body, s.Target.Span, "a wrapped block");
                RequireBody(s.Target.Span, state);
                return state;
            case JumpStatement s:
                if (_loops.Count > 0 && ContextTracker.Join(_loops.Peek(), state) is null)
                {
                    Report(DiagnosticIds.LoopChangesContext, s.Span, _loops.Peek().ToString(), state.ToString());
                }

                return null;
            case ReturnStatement: return null;
            default: return state;
        }
    }

    private ContextState Hole(ExpressionStatement s, ContextState state)
    {
        if (s.Value is WrappedBlockExpression || IsMarkup(s.Value))
        {
            RequireBody(s.Span, state);
            _contexts[s.Span.Start] = OutputContext.Body;
            return state;
        }

        var behind = ContextTracker.Hole(state, out var context);
        if (context.IsRefused)
        {
            Report(DiagnosticIds.NoValueHere, s.Span, context.Refusal ?? "");
        }

        if (Holes.Raw(s.Value) is { } raw)
        {
            Report(DiagnosticIds.TrustedText, s.Span, raw.Span.In(_text));
        }

        if (!ReferenceEquals(Holes.WithoutEscape(s.Value, context), s.Value) && s.Value is PipeExpression pipe)
        {
            Report(DiagnosticIds.EscapedTwice, pipe.Right.Span);
        }

        _contexts[s.Span.Start] = context;
        return behind;
    }

    /// <summary>What prints markup itself: an include, a function with text in it.</summary>
    private bool IsMarkup(Expression value)
    {
        var callee = value is CallExpression call ? call.Target : value is PipeExpression pipe ? pipe.Right is CallExpression c ? c.Target : pipe.Right : value;
        return callee is NameExpression name && (name.Name is "include" or "include_join" || _printing.Contains(name.Name));
    }

    private void RequireBody(TextSpan span, ContextState state)
    {
        if (ContextTracker.Hole(state, out var context) is null || context != OutputContext.Body)
        {
            Report(DiagnosticIds.MarkupOutsideBody, span, state.ToString());
        }
    }

    private void WalkApart(Block body, TextSpan span, string what)
    {
        var end = Walk(body, _start);
        if (end is not null && ContextTracker.Join(_start, end) is null)
        {
            Report(DiagnosticIds.MarkupOutsideBody, span, $"{what} that ends in {end}");
        }
    }

    private ContextState? Join(TextSpan span, ContextState? one, ContextState? other)
    {
        if (one is null || other is null)
        {
            return one ?? other;
        }

        if (ContextTracker.Join(one, other) is { } joined)
        {
            return joined;
        }

        Report(DiagnosticIds.BranchesEndApart, span, one.ToString(), other.ToString());
        return one;
    }

    private ContextState Loop(TextSpan keyword, Block body, ContextState state)
    {
        for (var round = 0; round < MaxRounds; round++)
        {
            _loops.Push(state);
            var end = Walk(body, state);
            _loops.Pop();
            if (end is null || end.Equals(state))
            {
                break;
            }

            if (ContextTracker.Join(state, end) is not { } joined)
            {
                Report(DiagnosticIds.LoopChangesContext, keyword, state.ToString(), end.ToString());
                break;
            }

            if (joined.Equals(state))
            {
                break;
            }

            state = joined;
        }

        return state;
    }

    private void Report(string id, TextSpan span, params string[] arguments)
    {
        if (_reported.Add((id, span.Start)))
        {
            _diagnostics.Add(new TemplateDiagnostic(id, span, arguments));
        }
    }
}
