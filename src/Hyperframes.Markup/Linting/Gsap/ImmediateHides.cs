using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Gsap;

/// <summary>The selectors that a script hides at once, by <c>gsap.set</c> outside of functions that run later.</summary>
internal static class ImmediateHides
{
    private static readonly RulePattern Alias = RulePattern.Of("""(?:const|let|var)\s+([A-Za-z_$][\w$]*)\s*=\s*(["'`])([^"'`]+)\2\s*;""");
    private static readonly RulePattern Quoted = RulePattern.Of("""^(["'`])([^"'`]+)\1$""");
    private static readonly RulePattern Hidden = RulePattern.Of(@"(?:opacity|autoAlpha)\s*:\s*0(?:\.0+)?\s*(?:,|$)");

    private static readonly RulePattern Set = RulePattern.Of(
        """gsap\.set\s*\(\s*(\[[^[\]]*\]|"[^"]*"|'[^']*'|`[^`]*`|[^,()[\]]+?)\s*,\s*\{([\s\S]*?)\}\s*\)""");

    public static HashSet<string> In(LintContext page, ScriptBlock script)
    {
        var known = page.Shared(_ => new Dictionary<ScriptBlock, HashSet<string>>());
        return known.TryGetValue(script, out var selectors) ? selectors : known[script] = Find(page, script);
    }

    private static HashSet<string> Find(LintContext page, ScriptBlock script)
    {
        var selectors = new HashSet<string>(StringComparer.Ordinal);
        if (script.Content.IndexOf("gsap.set", StringComparison.Ordinal) < 0)
        {
            return selectors;
        }

        var text = ScriptText.Of(page, script);
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var alias in Alias.Matches(text.Source))
        {
            aliases[alias.Groups[1].Value] = alias.Groups[3].Value;
        }

        foreach (var set in Set.Matches(text.Source))
        {
            if (Hidden.IsMatch(set.Groups[2].Value) && !text.IsDeferred(set.Index))
            {
                selectors.UnionWith(Targets(JsNumber.Trim(set.Groups[1].Value), aliases));
            }
        }

        return selectors;
    }

    private static IEnumerable<string> Targets(string target, Dictionary<string, string> aliases)
    {
        var parts = target.Length > 1 && target[0] == '[' && target[target.Length - 1] == ']' ? target.Substring(1, target.Length - 2).Split(',') : [target];
        foreach (var part in parts.Select(JsNumber.Trim))
        {
            var quoted = Quoted.Match(part);
            var selectors = quoted.Success ? quoted.Groups[2].Value : aliases.TryGetValue(part, out var alias) ? alias : "";
            foreach (var selector in selectors.Split(',').Select(JsNumber.Trim))
            {
                if (selector.Length > 0)
                {
                    yield return selector;
                }
            }
        }
    }
}
