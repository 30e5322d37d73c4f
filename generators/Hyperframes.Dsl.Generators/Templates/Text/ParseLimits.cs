namespace Hyperframes.Generators.Templates.Text;

/// <summary>What a template may cost the compiler. Every limit ends in a diagnostic, never in a stack overflow.</summary>
internal sealed record ParseLimits
{
    public static ParseLimits Default { get; } = new();

    /// <summary>Nesting of expressions, counted as the engine counts.</summary>
    public int ExpressionDepth { get; init; } = 250;

    /// <summary>Nesting of statements in one another.</summary>
    public int StatementDepth { get; init; } = 100;

    /// <summary>Operators, members and calls in one chain: a chain is a deep tree although nobody sees it.</summary>
    public int ChainLength { get; init; } = 400;

    /// <summary>Characters of one template.</summary>
    public int TextLength { get; init; } = 4 * 1024 * 1024;
}
