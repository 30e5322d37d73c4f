using Hyperframes.Generators.Templates.Syntax;

namespace Hyperframes.Generators.Templates.Binding;

/// <summary>
/// Functions that only print, and the places where a function's value is part of a larger expression: an option of a render makes the first an error at the second.
/// </summary>
internal static class StatementFunctions
{
    /// <summary>Whether a function has no <c>ret</c>.</summary>
    public static bool Is(Function function) => !function.IsInline && !Tree.Statements(function.Body).Any(s => s is ReturnStatement);

    /// <summary>Whether a template declares one.</summary>
    public static bool AreIn(Block body) =>
        Tree.Statements(body).Any(s => s is FunctionStatement f && Is(f.Function)) || Tree.Expressions(body).Any(e => e is LambdaExpression l && Is(l.Function));

    /// <summary>Offsets of the names that are read or called as part of a larger expression, in order.</summary>
    public static IReadOnlyList<int> Operands(Block body)
    {
        var found = new SortedSet<int>();
        foreach (var expression in Tree.Expressions(body).SelectMany(Inner).Concat(Tree.Statements(body).OfType<AssignStatement>().Select(s => s.Value)))
        {
            if ((expression is CallExpression call ? call.Target : expression) is NameExpression or LocalExpression or MemberExpression)
            {
                found.Add(expression.Span.Start);
            }
        }

        return [.. found];
    }

    private static IEnumerable<Expression> Inner(Expression expression) => expression switch
    {
        UnaryExpression { Operator: not (TokenKind.At or TokenKind.Caret) } e => [e.Operand],
        BinaryExpression e => [e.Left, e.Right],
        ConditionalExpression e => [e.Condition, e.Then, e.Else],
        ParenthesizedExpression e => [e.Inner],
        MemberExpression e => [e.Target],
        IndexExpression e => [e.Target, e.Index],
        PipeExpression e => [e.Left, e.Right],
        InterpolatedExpression e => e.Holes,
        _ => [],
    };
}
