namespace Hyperframes.Markup.Script.Nodes;

// Functions in their three forms.

/// <summary>What all functions have.</summary>
internal abstract class FunctionNode(
    int start, int end, Identifier? id, IReadOnlyList<ScriptNode> parameters, ScriptNode body, bool async, bool generator) : ScriptNode(start, end)
{
    public Identifier? Id { get; } = id;

    public IReadOnlyList<ScriptNode> Parameters { get; } = parameters;

    /// <summary>A block, or the expression of an arrow function.</summary>
    public ScriptNode Body { get; } = body;

    public bool Async { get; } = async;

    public bool Generator { get; } = generator;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Id);
        AddAll(children, Parameters);
        Add(children, Body);
    }
}

internal sealed class FunctionDeclaration(
    int start, int end, Identifier? id, IReadOnlyList<ScriptNode> parameters, ScriptNode body, bool async, bool generator)
    : FunctionNode(start, end, id, parameters, body, async, generator)
{
    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new FunctionDeclaration(Start, End, Id is null ? null : rewriter.Keep(Id), rewriter.VisitAll(Parameters), rewriter.Visit(Body), Async, Generator);
}

internal sealed class FunctionExpression(
    int start, int end, Identifier? id, IReadOnlyList<ScriptNode> parameters, ScriptNode body, bool async, bool generator)
    : FunctionNode(start, end, id, parameters, body, async, generator)
{
    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new FunctionExpression(Start, End, Id is null ? null : rewriter.Keep(Id), rewriter.VisitAll(Parameters), rewriter.Visit(Body), Async, Generator);
}

internal sealed class ArrowFunctionExpression(
    int start, int end, IReadOnlyList<ScriptNode> parameters, ScriptNode body, bool async)
    : FunctionNode(start, end, null, parameters, body, async, generator: false)
{
    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new ArrowFunctionExpression(Start, End, rewriter.VisitAll(Parameters), rewriter.Visit(Body), Async);
}
