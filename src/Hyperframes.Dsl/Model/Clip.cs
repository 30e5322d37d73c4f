namespace Hyperframes.Model;

/// <summary>A clip with its times as the engine resolves them, counted from the start of its composition.</summary>
public sealed record Clip
{
    /// <summary>Id of the element.</summary>
    public required string Id { get; init; }

    /// <summary>What it shows or plays.</summary>
    public required ClipKind Kind { get; init; }

    /// <summary>When it enters; null when that hangs on a length which is known no earlier than the render.</summary>
    public required Seconds? Start { get; init; }

    /// <summary>How long it is there; null when its medium decides.</summary>
    public required Seconds? Length { get; init; }

    /// <summary>The lane.</summary>
    public required int Track { get; init; }

    /// <summary>The value of <c>data-start</c> as written: a number, or <c>id + offset</c>.</summary>
    public required string StartText { get; init; }

    /// <summary>When it leaves; null when that is known no earlier than the render.</summary>
    public Seconds? End => Start + Length;

    /// <summary>Whether it is there at <paramref name="time"/>: from its start up to, not including, its end (contract 4.4).</summary>
    public bool IsActiveAt(Seconds time) => Start is { } start && start <= time && (End is not { } end || time < end);
}
