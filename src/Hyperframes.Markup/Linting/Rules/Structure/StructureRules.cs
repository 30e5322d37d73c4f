namespace Hyperframes.Linting.Rules.Structure;

/// <summary>The group "structure" of upstream's rules, in its order.</summary>
internal static class StructureRules
{
    public static IReadOnlyList<LintRule> All { get; } = [new RowsRule(), new NestedClipRule()];
}
