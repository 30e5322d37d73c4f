using Hyperframes.Generators.Templates.Syntax;

namespace Hyperframes.Generators.Templates.Emit;

/// <summary>Whether any code block of a template stands alone behind white space: only then values must keep a column.</summary>
internal static class Indentation
{
    public static bool IsUsed(Block block) => block.Statements.Any(IsUsed);

    private static bool IsUsed(Statement statement) => statement switch
    {
        CodeEnterStatement s => s.Indent.Length > 0,
        _ => StatementBlocks.Of(statement).Any(IsUsed),
    };
}
