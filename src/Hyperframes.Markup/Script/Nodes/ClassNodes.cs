namespace Hyperframes.Markup.Script.Nodes;

// Classes and their members.

/// <summary>A class, as a declaration or an expression.</summary>
internal sealed class ClassNode(
    int start, int end, bool declaration, Identifier? id, ScriptNode? superClass, IReadOnlyList<ScriptNode> members) : ScriptNode(start, end)
{
    public bool Declaration { get; } = declaration;

    public Identifier? Id { get; } = id;

    public ScriptNode? SuperClass { get; } = superClass;

    public IReadOnlyList<ScriptNode> Members { get; } = members;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Id);
        Add(children, SuperClass);
        AddAll(children, Members);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) => new ClassNode(
        Start, End, Declaration, Id is null ? null : rewriter.Keep(Id), SuperClass is null ? null : rewriter.Visit(SuperClass), rewriter.VisitAll(Members));
}

/// <summary>A method, getter, setter or constructor.</summary>
internal sealed class MethodDefinition(
    int start, int end, ScriptNode key, FunctionExpression value, string kind, bool isStatic, bool computed) : ScriptNode(start, end)
{
    public ScriptNode Key { get; } = key;

    public FunctionExpression Value { get; } = value;

    /// <summary><c>method</c>, <c>get</c>, <c>set</c> or <c>constructor</c>.</summary>
    public string Kind { get; } = kind;

    public bool Static { get; } = isStatic;

    public bool Computed { get; } = computed;

    public override void AddChildren(List<ScriptNode> children)
    {
        children.Add(Key);
        children.Add(Value);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new MethodDefinition(Start, End, rewriter.Visit(Key), rewriter.Keep(Value), Kind, Static, Computed);
}

/// <summary>A field.</summary>
internal sealed class PropertyDefinition(int start, int end, ScriptNode key, ScriptNode? value, bool isStatic, bool computed) : ScriptNode(start, end)
{
    public ScriptNode Key { get; } = key;

    public ScriptNode? Value { get; } = value;

    public bool Static { get; } = isStatic;

    public bool Computed { get; } = computed;

    public override void AddChildren(List<ScriptNode> children)
    {
        children.Add(Key);
        Add(children, Value);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new PropertyDefinition(Start, End, rewriter.Visit(Key), Value is null ? null : rewriter.Visit(Value), Static, Computed);
}

/// <summary>A <c>static { … }</c> block.</summary>
internal sealed class StaticBlock(int start, int end, IReadOnlyList<ScriptNode> body) : ScriptNode(start, end)
{
    public IReadOnlyList<ScriptNode> Body { get; } = body;

    public override void AddChildren(List<ScriptNode> children) => AddAll(children, Body);

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new StaticBlock(Start, End, rewriter.VisitAll(Body));
}
