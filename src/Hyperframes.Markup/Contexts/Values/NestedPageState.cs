namespace Hyperframes.Contexts.Values;

/// <summary>A page in an attribute (<c>srcdoc</c>).</summary>
internal sealed record NestedPageState(ContextState Page) : ValueState
{
    public override ValueState Read(char c) => new NestedPageState(ContextTracker.Advance(Page, c.ToString()));

    public override Hole Hole()
    {
        var behind = ContextTracker.Hole(Page, out var context);
        return context == OutputContext.Body
            ? new(ValueKind.NestedText, new NestedPageState(behind))
            : Values.Hole.Refuse(this, context.Refusal ?? "Only words can stand in a page within an attribute; put the page into a file of its own.");
    }

    public override ValueState? Join(ValueState other)
        => other is NestedPageState nested && ContextTracker.Join(Page, nested.Page) is { } page ? new NestedPageState(page) : null;

    public override string Describe() => Page + " of a page";
}
