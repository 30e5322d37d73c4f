namespace Hyperframes.Generators.Pipeline;

/// <summary>What the attribute of a target says besides the path.</summary>
internal sealed record TargetOptions
{
    public static TargetOptions Default { get; } = new();

    public bool HasUndeclaredModel { get; init; }

    public int Mode { get; init; }

    public string? IncludeRoot { get; init; }

    public int ExpressionDepthLimit { get; init; } = 250;

    public bool FloatsAreDecimal { get; init; }
}
