namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Whether a page may rely on what the page that mounts it has loaded.</summary>
internal static class HostScripts
{
    public static bool MayServe(LintContext page) => page.Options.IsSubComposition || page.StartsWithTemplate;
}
