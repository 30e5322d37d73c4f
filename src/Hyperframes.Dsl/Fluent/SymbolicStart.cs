namespace Hyperframes.Fluent;

/// <summary>A start that the engine resolves: the end of a clip whose length is known no earlier than the render, and an offset.</summary>
internal sealed record SymbolicStart(ClipBuilder Anchor, decimal Offset)
{
    // Blanks around the sign are needed: "a-1" is an id (contract 4.1).
    public override string ToString() => Offset == 0 ? Anchor.IdText! : $"{Anchor.IdText} {(Offset < 0 ? '-' : '+')} {new Seconds(Math.Abs(Offset))}";
}
