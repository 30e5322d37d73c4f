namespace Hyperframes.Linting.Rules.Textures;

/// <summary>The group "textures" of upstream's rules.</summary>
internal static class TextureRules
{
    public static IReadOnlyList<LintRule> All { get; } = [new TexturedTextRule()];
}
