using Hyperframes.Generators.Templates.Syntax;

namespace Hyperframes.Generators.Templates.Emit;

/// <summary>Whether any code block of a template stands alone behind white space: only then values must keep a column.</summary>
internal static class Indentation
{
    public static bool IsUsed(Block block) => Tree.Statements(block).Any(statement => statement is CodeEnterStatement { Indent.Length: > 0 });
}
