namespace Hyperframes.Generators.Templates.Syntax;

/// <summary>Walks over a tree without recursion of its own depth.</summary>
internal static class Tree
{
    /// <summary>Every statement of a block and of the blocks in it, lambdas included.</summary>
    public static IEnumerable<Statement> Statements(Block block)
    {
        var open = new Stack<Statement>(block.Statements.Reverse());
        while (open.Count > 0)
        {
            var statement = open.Pop();
            yield return statement;
            foreach (var inner in StatementBlocks.Of(statement).Reverse())
            {
                Push(open, inner.Statements);
            }

            foreach (var expression in Roots(statement))
            {
                foreach (var lambda in Nested(expression).OfType<LambdaExpression>())
                {
                    Push(open, lambda.Function.Body.Statements);
                }
            }
        }
    }

    /// <summary>Every expression of a block.</summary>
    public static IEnumerable<Expression> Expressions(Block block) => Statements(block).SelectMany(Roots).SelectMany(Nested);

    /// <summary>An expression and all in it, except the bodies of lambdas.</summary>
    public static IEnumerable<Expression> Nested(Expression root)
    {
        var open = new Stack<Expression>();
        open.Push(root);
        while (open.Count > 0)
        {
            var expression = open.Pop();
            yield return expression;
            foreach (var child in Children(expression).Reverse())
            {
                open.Push(child);
            }
        }
    }

    private static void Push(Stack<Statement> open, IReadOnlyList<Statement> statements)
    {
        for (var i = statements.Count - 1; i >= 0; i--)
        {
            open.Push(statements[i]);
        }
    }

    private static IEnumerable<Expression> Roots(Statement statement) => statement switch
    {
        ExpressionStatement s => [s.Value],
        AssignStatement s => [s.Target, s.Value],
        IfStatement s => [s.Condition],
        ForStatement s => [s.Variable, s.Source, .. s.Options.Where(o => o.Value is not null).Select(o => o.Value!)],
        WhileStatement s => [s.Condition],
        CaseStatement s => [s.Value, .. s.Whens.SelectMany(w => w.Values)],
        CaptureStatement s => [s.Target],
        WithStatement s => [s.Target],
        WrapStatement s => [s.Target],
        ImportStatement s => [s.Value],
        ReadOnlyStatement s => [s.Target],
        ReturnStatement { Value: { } value } => [value],
        _ => [],
    };

    public static IEnumerable<Expression> Children(Expression expression) => expression switch
    {
        MemberExpression e => [e.Target],
        IndexExpression e => [e.Target, e.Index],
        UnaryExpression e => [e.Operand],
        IncrementExpression e => [e.Target],
        BinaryExpression e => [e.Left, e.Right],
        ConditionalExpression e => [e.Condition, e.Then, e.Else],
        ParenthesizedExpression e => [e.Inner],
        CallExpression e => [e.Target, .. e.Arguments.Select(a => a.Value)],
        PipeExpression e => [e.Left, e.Right],
        ListExpression e => e.Items,
        ObjectExpression e => e.Entries.Select(x => x.Value),
        InterpolatedExpression e => e.Holes,
        _ => [],
    };
}
