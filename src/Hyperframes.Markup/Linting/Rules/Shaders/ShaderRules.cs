namespace Hyperframes.Linting.Rules.Shaders;

/// <summary>The group "shaders" of upstream's rules.</summary>
internal static class ShaderRules
{
    public static IReadOnlyList<LintRule> All { get; } = [new UnboundedCosineRule()];
}
