namespace Hyperframes.Linting.Rules.Adapters;

/// <summary>The group "adapters" of upstream's rules, in its order.</summary>
internal static class AdapterRules
{
    public static IReadOnlyList<LintRule> All { get; } = [new MissingLottieRule(), new MissingThreeRule()];
}
