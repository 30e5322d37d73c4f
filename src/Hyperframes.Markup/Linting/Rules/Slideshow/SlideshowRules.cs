namespace Hyperframes.Linting.Rules.Slideshow;

/// <summary>The group "slideshow" of upstream's rules.</summary>
internal static class SlideshowRules
{
    public static IReadOnlyList<LintRule> All { get; } = [new SlideshowRule()];
}
