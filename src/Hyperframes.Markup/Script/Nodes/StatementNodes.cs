namespace Hyperframes.Markup.Script.Nodes;

// Statements, declarations of variables, and the whole script.

internal sealed class ScriptProgram(int start, int end, IReadOnlyList<ScriptNode> body, bool returnsAtTop) : ScriptNode(start, end)
{
    /// <summary>A <c>return</c> stands outside of all functions, which only a function's body may do.</summary>
    public bool ReturnsAtTop { get; } = returnsAtTop;

    public IReadOnlyList<ScriptNode> Body { get; } = body;

    public override void AddChildren(List<ScriptNode> children)
    {
        AddAll(children, Body);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new ScriptProgram(Start, End, rewriter.VisitAll(Body), ReturnsAtTop);
}

internal sealed class ExpressionStatement(int start, int end, ScriptNode expression) : ScriptNode(start, end)
{
    public ScriptNode Expression { get; } = expression;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Expression);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new ExpressionStatement(Start, End, rewriter.Visit(Expression));
}

internal sealed class BlockStatement(int start, int end, IReadOnlyList<ScriptNode> body) : ScriptNode(start, end)
{
    public IReadOnlyList<ScriptNode> Body { get; } = body;

    public override void AddChildren(List<ScriptNode> children)
    {
        AddAll(children, Body);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new BlockStatement(Start, End, rewriter.VisitAll(Body));
}

internal sealed class EmptyStatement(int start, int end) : ScriptNode(start, end)
{
    public override void AddChildren(List<ScriptNode> children)
    {
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new EmptyStatement(Start, End);
}

internal sealed class DebuggerStatement(int start, int end) : ScriptNode(start, end)
{
    public override void AddChildren(List<ScriptNode> children)
    {
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new DebuggerStatement(Start, End);
}

internal sealed class WithStatement(int start, int end, ScriptNode @object, ScriptNode body) : ScriptNode(start, end)
{
    public ScriptNode Object { get; } = @object;

    public ScriptNode Body { get; } = body;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Object);
        Add(children, Body);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new WithStatement(Start, End, rewriter.Visit(Object), rewriter.Visit(Body));
}

internal sealed class ReturnStatement(int start, int end, ScriptNode? argument) : ScriptNode(start, end)
{
    public ScriptNode? Argument { get; } = argument;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Argument);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new ReturnStatement(Start, End, Argument is null ? null : rewriter.Visit(Argument));
}

internal sealed class LabeledStatement(int start, int end, Identifier label, ScriptNode body) : ScriptNode(start, end)
{
    public Identifier Label { get; } = label;

    public ScriptNode Body { get; } = body;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Label);
        Add(children, Body);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new LabeledStatement(Start, End, rewriter.Keep(Label), rewriter.Visit(Body));
}

internal sealed class BreakStatement(int start, int end, Identifier? label) : ScriptNode(start, end)
{
    public Identifier? Label { get; } = label;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Label);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new BreakStatement(Start, End, Label is null ? null : rewriter.Keep(Label));
}

internal sealed class ContinueStatement(int start, int end, Identifier? label) : ScriptNode(start, end)
{
    public Identifier? Label { get; } = label;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Label);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new ContinueStatement(Start, End, Label is null ? null : rewriter.Keep(Label));
}

internal sealed class IfStatement(int start, int end, ScriptNode test, ScriptNode consequent, ScriptNode? alternate) : ScriptNode(start, end)
{
    public ScriptNode Test { get; } = test;

    public ScriptNode Consequent { get; } = consequent;

    public ScriptNode? Alternate { get; } = alternate;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Test);
        Add(children, Consequent);
        Add(children, Alternate);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new IfStatement(Start, End, rewriter.Visit(Test), rewriter.Visit(Consequent), Alternate is null ? null : rewriter.Visit(Alternate));
}

internal sealed class SwitchStatement(int start, int end, ScriptNode discriminant, IReadOnlyList<SwitchCase> cases) : ScriptNode(start, end)
{
    public ScriptNode Discriminant { get; } = discriminant;

    public IReadOnlyList<SwitchCase> Cases { get; } = cases;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Discriminant);
        AddAll(children, Cases);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new SwitchStatement(Start, End, rewriter.Visit(Discriminant), rewriter.KeepAll(Cases));
}

internal sealed class SwitchCase(int start, int end, ScriptNode? test, IReadOnlyList<ScriptNode> consequent) : ScriptNode(start, end)
{
    public ScriptNode? Test { get; } = test;

    public IReadOnlyList<ScriptNode> Consequent { get; } = consequent;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Test);
        AddAll(children, Consequent);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new SwitchCase(Start, End, Test is null ? null : rewriter.Visit(Test), rewriter.VisitAll(Consequent));
}

internal sealed class ThrowStatement(int start, int end, ScriptNode argument) : ScriptNode(start, end)
{
    public ScriptNode Argument { get; } = argument;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Argument);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new ThrowStatement(Start, End, rewriter.Visit(Argument));
}

internal sealed class TryStatement(int start, int end, BlockStatement block, CatchClause? handler, BlockStatement? finalizer) : ScriptNode(start, end)
{
    public BlockStatement Block { get; } = block;

    public CatchClause? Handler { get; } = handler;

    public BlockStatement? Finalizer { get; } = finalizer;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Block);
        Add(children, Handler);
        Add(children, Finalizer);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) => new TryStatement(
        Start, End, rewriter.Keep(Block), Handler is null ? null : rewriter.Keep(Handler), Finalizer is null ? null : rewriter.Keep(Finalizer));
}

internal sealed class CatchClause(int start, int end, ScriptNode? parameter, BlockStatement body) : ScriptNode(start, end)
{
    public ScriptNode? Parameter { get; } = parameter;

    public BlockStatement Body { get; } = body;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Parameter);
        Add(children, Body);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new CatchClause(Start, End, Parameter is null ? null : rewriter.Visit(Parameter), rewriter.Keep(Body));
}

internal sealed class WhileStatement(int start, int end, ScriptNode test, ScriptNode body) : ScriptNode(start, end)
{
    public ScriptNode Test { get; } = test;

    public ScriptNode Body { get; } = body;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Test);
        Add(children, Body);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new WhileStatement(Start, End, rewriter.Visit(Test), rewriter.Visit(Body));
}

internal sealed class DoWhileStatement(int start, int end, ScriptNode body, ScriptNode test) : ScriptNode(start, end)
{
    public ScriptNode Body { get; } = body;

    public ScriptNode Test { get; } = test;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Body);
        Add(children, Test);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new DoWhileStatement(Start, End, rewriter.Visit(Body), rewriter.Visit(Test));
}

internal sealed class ForStatement(int start, int end, ScriptNode? init, ScriptNode? test, ScriptNode? update, ScriptNode body) : ScriptNode(start, end)
{
    public ScriptNode? Init { get; } = init;

    public ScriptNode? Test { get; } = test;

    public ScriptNode? Update { get; } = update;

    public ScriptNode Body { get; } = body;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Init);
        Add(children, Test);
        Add(children, Update);
        Add(children, Body);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) => new ForStatement(
        Start, End, Init is null ? null : rewriter.Visit(Init), Test is null ? null : rewriter.Visit(Test), Update is null ? null : rewriter.Visit(Update), rewriter.Visit(Body));
}

internal sealed class ForInStatement(int start, int end, ScriptNode left, ScriptNode right, ScriptNode body) : ScriptNode(start, end)
{
    public ScriptNode Left { get; } = left;

    public ScriptNode Right { get; } = right;

    public ScriptNode Body { get; } = body;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Left);
        Add(children, Right);
        Add(children, Body);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new ForInStatement(Start, End, rewriter.Visit(Left), rewriter.Visit(Right), rewriter.Visit(Body));
}

internal sealed class ForOfStatement(int start, int end, ScriptNode left, ScriptNode right, ScriptNode body, bool await) : ScriptNode(start, end)
{
    public ScriptNode Left { get; } = left;

    public ScriptNode Right { get; } = right;

    public ScriptNode Body { get; } = body;

    public bool Await { get; } = await;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Left);
        Add(children, Right);
        Add(children, Body);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new ForOfStatement(Start, End, rewriter.Visit(Left), rewriter.Visit(Right), rewriter.Visit(Body), Await);
}

internal sealed class VariableDeclaration(int start, int end, string kind, IReadOnlyList<VariableDeclarator> declarations) : ScriptNode(start, end)
{
    public string Kind { get; } = kind;

    public IReadOnlyList<VariableDeclarator> Declarations { get; } = declarations;

    public override void AddChildren(List<ScriptNode> children)
    {
        AddAll(children, Declarations);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new VariableDeclaration(Start, End, Kind, rewriter.KeepAll(Declarations));
}

internal sealed class VariableDeclarator(int start, int end, ScriptNode id, ScriptNode? init) : ScriptNode(start, end)
{
    public ScriptNode Id { get; } = id;

    public ScriptNode? Init { get; } = init;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Id);
        Add(children, Init);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new VariableDeclarator(Start, End, rewriter.Visit(Id), Init is null ? null : rewriter.Visit(Init));
}
