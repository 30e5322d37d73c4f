using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Gsap;

/// <summary>What a selector says about the elements it ends at, as far as text tells.</summary>
internal static class SelectorTokens
{
    private static readonly RulePattern Combinator = RulePattern.Of(@"[\s>+~]+");
    private static readonly RulePattern Simple = RulePattern.Of("[#.][A-Za-z0-9_-]+");

    /// <summary>The ids and classes of the last compound of each selector of the list.</summary>
    public static IReadOnlyCollection<string> Of(string selector)
    {
        if (IsOneToken(selector))
        {
            return [selector];
        }

        var tokens = new List<string>();
        foreach (var part in selector.Split(','))
        {
            var last = Combinator.Split(JsNumber.Trim(part)).LastOrDefault(compound => compound.Length > 0);
            foreach (var token in last is null ? [] : Simple.Matches(last))
            {
                if (!tokens.Contains(token.Value))
                {
                    tokens.Add(token.Value);
                }
            }
        }

        return tokens;
    }

    /// <summary>Whether the tokens say all there is to say: no combinators, no attributes.</summary>
    public static bool AreComplete(string selector) => selector.Split(',').All(part =>
    {
        var compound = JsNumber.Trim(part);
        return compound.Length > 0 && compound.IndexOf('[') < 0 && !Combinator.IsMatch(compound);
    });

    /// <summary>Whether a selector is one id or class and nothing else.</summary>
    public static bool IsOneToken(string selector)
    {
        if (selector.Length < 2 || selector[0] is not ('#' or '.'))
        {
            return false;
        }

        for (var i = 1; i < selector.Length; i++)
        {
            if (selector[i] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
