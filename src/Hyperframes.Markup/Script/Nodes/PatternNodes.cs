namespace Hyperframes.Markup.Script.Nodes;

// What stands left of an assignment, or as a parameter, when it takes something apart.

internal sealed class ObjectPattern(int start, int end, IReadOnlyList<ScriptNode> properties) : ScriptNode(start, end)
{
    public IReadOnlyList<ScriptNode> Properties { get; } = properties;

    public override void AddChildren(List<ScriptNode> children)
    {
        AddAll(children, Properties);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new ObjectPattern(Start, End, rewriter.VisitAll(Properties));
}

internal sealed class ArrayPattern(int start, int end, IReadOnlyList<ScriptNode?> elements) : ScriptNode(start, end)
{
    public IReadOnlyList<ScriptNode?> Elements { get; } = elements;

    public override void AddChildren(List<ScriptNode> children)
    {
        AddAll(children, Elements);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new ArrayPattern(Start, End, rewriter.VisitHoles(Elements));
}

internal sealed class AssignmentPattern(int start, int end, ScriptNode left, ScriptNode right) : ScriptNode(start, end)
{
    public ScriptNode Left { get; } = left;

    public ScriptNode Right { get; } = right;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Left);
        Add(children, Right);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new AssignmentPattern(Start, End, rewriter.Visit(Left), rewriter.Visit(Right));
}

internal sealed class RestElement(int start, int end, ScriptNode argument) : ScriptNode(start, end)
{
    public ScriptNode Argument { get; } = argument;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Argument);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new RestElement(Start, End, rewriter.Visit(Argument));
}
