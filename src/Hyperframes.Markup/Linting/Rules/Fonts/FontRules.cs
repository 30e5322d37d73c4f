namespace Hyperframes.Linting.Rules.Fonts;

/// <summary>The group "fonts" of upstream's rules, in its order.</summary>
internal static class FontRules
{
    public static IReadOnlyList<LintRule> All { get; } = [new AliasedFontRule(), new UndeclaredFontRule()];
}
