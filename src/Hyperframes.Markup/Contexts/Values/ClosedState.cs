namespace Hyperframes.Contexts.Values;

/// <summary>Text in which no value can be written safely.</summary>
internal sealed record ClosedState(string Reason) : ValueState
{
    public override ValueState Read(char c) => this;

    public override Hole Hole() => Values.Hole.Refuse(this, Reason);

    public override string Describe() => "text that takes no values";
}
