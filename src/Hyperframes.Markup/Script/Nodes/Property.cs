namespace Hyperframes.Markup.Script.Nodes;

/// <summary>A member of an object literal or of an object pattern.</summary>
internal sealed class Property(
    int start, int end, ScriptNode key, ScriptNode value, string kind, bool computed, bool shorthand, bool method) : ScriptNode(start, end)
{
    public ScriptNode Key { get; } = key;

    public ScriptNode Value { get; } = value;

    /// <summary><c>init</c>, <c>get</c> or <c>set</c>.</summary>
    public string Kind { get; } = kind;

    public bool Computed { get; } = computed;

    public bool Shorthand { get; } = shorthand;

    public bool Method { get; } = method;

    public override void AddChildren(List<ScriptNode> children)
    {
        // A shorthand is written once; its key and its value are the same text.
        if (!Shorthand)
        {
            children.Add(Key);
        }

        children.Add(Value);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new Property(Start, End, Computed ? rewriter.Visit(Key) : Key, rewriter.Visit(Value), Kind, Computed, Shorthand, Method);
}
