namespace Hyperframes.Generators.Templates.Syntax;

/// <summary>Walks over a tree without recursion of its own depth, and without a query per node: it runs over each template several times in every build.</summary>
internal static class Tree
{
    /// <summary>Every statement of a block and of the blocks in it, lambdas included.</summary>
    public static List<Statement> Statements(Block block)
    {
        var found = new List<Statement>();
        var open = new Stack<Statement>();
        var expressions = new Stack<Expression>();
        Push(open, block.Statements);
        while (open.Count > 0)
        {
            var statement = open.Pop();
            found.Add(statement);
            PushBlocks(open, statement);
            PushRoots(expressions, statement);
            while (expressions.Count > 0)
            {
                var expression = expressions.Pop();
                if (expression is LambdaExpression lambda)
                {
                    Push(open, lambda.Function.Body.Statements);
                }

                PushChildren(expressions, expression);
            }
        }

        return found;
    }

    /// <summary>An expression and all in it, except the bodies of lambdas.</summary>
    public static List<Expression> Nested(Expression root)
    {
        var found = new List<Expression>();
        var open = new Stack<Expression>([root]);
        while (open.Count > 0)
        {
            var expression = open.Pop();
            found.Add(expression);
            PushChildren(open, expression);
        }

        return found;
    }

    /// <summary>Every expression of a block.
    public static List<Expression> Expressions(Block block)
    {
        var found = new List<Expression>();
        var open = new Stack<Expression>();
        foreach (var statement in Statements(block))
        {
            PushRoots(open, statement);
            while (open.Count > 0)
            {
                var expression = open.Pop();
                found.Add(expression);
                PushChildren(open, expression);
            }
        }

        return found;
    }

    // The last is pushed first: what is popped comes in the order of the text.
    private static void Push(Stack<Statement> open, IReadOnlyList<Statement> statements)
    {
        for (var i = statements.Count - 1; i >= 0; i--)
        {
            open.Push(statements[i]);
        }
    }

    private static void Push(Stack<Expression> open, Expression? expression)
    {
        if (expression is not null)
        {
            open.Push(expression);
        }
    }

    private static void PushBlocks(Stack<Statement> open, Statement statement)
    {
        switch (statement)
        {
            case IfStatement s:
                Push(open, s.Else?.Statements ?? []);
                Push(open, s.Then.Statements);
                break;
            case ForStatement s:
                Push(open, s.Else?.Statements ?? []);
                Push(open, s.Body.Statements);
                break;
            case WhileStatement s: Push(open, s.Body.Statements); break;
            case CaseStatement s:
                Push(open, s.Else?.Statements ?? []);
                for (var i = s.Whens.Count - 1; i >= 0; i--)
                {
                    Push(open, s.Whens[i].Body.Statements);
                }

                break;
            case CaptureStatement s: Push(open, s.Body.Statements); break;
            case WithStatement s: Push(open, s.Body.Statements); break;
            case WrapStatement s: Push(open, s.Body.Statements); break;
            case FunctionStatement s: Push(open, s.Function.Body.Statements); break;
            default: break;
        }
    }

    private static void PushRoots(Stack<Expression> open, Statement statement)
    {
        switch (statement)
        {
            case ExpressionStatement s: open.Push(s.Value); break;
            case AssignStatement s:
                open.Push(s.Value);
                open.Push(s.Target);
                break;
            case IfStatement s: open.Push(s.Condition); break;
            case ForStatement s:
                for (var i = s.Options.Count - 1; i >= 0; i--)
                {
                    Push(open, s.Options[i].Value);
                }

                open.Push(s.Source);
                open.Push(s.Variable);
                break;
            case WhileStatement s: open.Push(s.Condition); break;
            case CaseStatement s:
                for (var i = s.Whens.Count - 1; i >= 0; i--)
                {
                    Push(open, s.Whens[i].Values);
                }

                open.Push(s.Value);
                break;
            case CaptureStatement s: open.Push(s.Target); break;
            case WithStatement s: open.Push(s.Target); break;
            case WrapStatement s: open.Push(s.Target); break;
            case ImportStatement s: open.Push(s.Value); break;
            case ReadOnlyStatement s: open.Push(s.Target); break;
            case ReturnStatement s: Push(open, s.Value); break;
            default: break;
        }
    }

    private static void PushChildren(Stack<Expression> open, Expression expression)
    {
        switch (expression)
        {
            case MemberExpression e: open.Push(e.Target); break;
            case IndexExpression e:
                open.Push(e.Index);
                open.Push(e.Target);
                break;
            case UnaryExpression e: open.Push(e.Operand); break;
            case IncrementExpression e: open.Push(e.Target); break;
            case BinaryExpression e:
                open.Push(e.Right);
                open.Push(e.Left);
                break;
            case ConditionalExpression e:
                open.Push(e.Else);
                open.Push(e.Then);
                open.Push(e.Condition);
                break;
            case ParenthesizedExpression e: open.Push(e.Inner); break;
            case CallExpression e:
                for (var i = e.Arguments.Count - 1; i >= 0; i--)
                {
                    open.Push(e.Arguments[i].Value);
                }

                open.Push(e.Target);
                break;
            case PipeExpression e:
                open.Push(e.Right);
                open.Push(e.Left);
                break;
            case ListExpression e: Push(open, e.Items); break;
            case ObjectExpression e:
                for (var i = e.Entries.Count - 1; i >= 0; i--)
                {
                    open.Push(e.Entries[i].Value);
                }

                break;
            case InterpolatedExpression e: Push(open, e.Holes); break;
            default: break;
        }
    }

    private static void Push(Stack<Expression> open, IReadOnlyList<Expression> expressions)
    {
        for (var i = expressions.Count - 1; i >= 0; i--)
        {
            open.Push(expressions[i]);
        }
    }
}
