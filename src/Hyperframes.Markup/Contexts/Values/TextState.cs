namespace Hyperframes.Contexts.Values;

/// <summary>Text without a language of its own, where every position is like every other.</summary>
internal sealed record TextState(ValueKind Kind) : ValueState
{
    public static readonly TextState Words = new(ValueKind.Text);
    public static readonly TextState Timing = new(ValueKind.Timing);

    public override ValueState Read(char c) => this;

    public override Hole Hole() => new(Kind, this);

    public override string Describe() => Kind == ValueKind.Timing ? "a timing value" : "text";
}
