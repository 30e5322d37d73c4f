using System.Text.RegularExpressions;
using Hyperframes.Linting.Gsap;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>The ids and classes of the elements that a script's variables hold, as far as text tells.</summary>
internal sealed class ScriptElements
{
    private static readonly RulePattern ById = RulePattern.Of("""(?:const|let|var)\s+([A-Za-z_$][\w$]*)\s*=\s*document\.getElementById\(\s*(["'])([^"'`]+)\2""");
    private static readonly RulePattern ByIdTemplate = RulePattern.Of(@"(?:const|let|var)\s+([A-Za-z_$][\w$]*)\s*=\s*document\.getElementById\(\s*`([^`]*)`");
    private static readonly RulePattern BySelector = RulePattern.Of("""(?:const|let|var)\s+([A-Za-z_$][\w$]*)\s*=\s*document\.querySelector\(\s*(["'])([^"'`]+)\2""");
    private static readonly RulePattern ClassSet = RulePattern.Of("""\b(?<!\w\$*)([A-Za-z_$][\w$]*)\.(?:setAttribute\(\s*(?:"class"|'class')\s*,|className\s*=)\s*(?:"([^"'`]*)"|'([^"'`]*)')""");
    private static readonly RulePattern Hole = RulePattern.Of(@"\$\{[^}]*\}");

    private readonly Dictionary<string, List<string>> _tokens = new(StringComparer.Ordinal);

    public ScriptElements(ScriptText text, LintContext page)
    {
        foreach (var match in text.Matches(ById, "getElementById"))
        {
            Add(match.Groups[1].Value, "#" + match.Groups[3].Value);
        }

        foreach (var match in text.Matches(ByIdTemplate, "`"))
        {
            AddTemplate(match.Groups[1].Value, Hole.Split(match.Groups[2].Value), page);
        }

        foreach (var match in text.Matches(BySelector, "querySelector"))
        {
            foreach (var token in SelectorTokens.Of(match.Groups[3].Value))
            {
                Add(match.Groups[1].Value, token);
            }
        }

        foreach (var match in ClassSet.MatchesBefore(text.Source, ".setAttribute", ".className"))
        {
            var classes = match.Groups[2].Value + match.Groups[3].Value;
            foreach (var name in classes.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries))
            {
                Add(match.Groups[1].Value, "." + name);
            }
        }
    }

    public IReadOnlyList<string> TokensOf(string variable) => _tokens.TryGetValue(variable, out var tokens) ? tokens : [];

    private void AddTemplate(string variable, string[] pieces, LintContext page)
    {
        if (pieces.All(piece => piece.Length == 0))
        {
            return;
        }

        foreach (var id in page.Tags.Select(tag => tag.Id).Where(id => id is not null && Fits(id, pieces)))
        {
            Add(variable, "#" + id);
        }
    }

    private static bool Fits(string id, string[] pieces)
    {
        var last = pieces[pieces.Length - 1];
        var at = pieces[0].Length;
        if (!id.StartsWith(pieces[0], StringComparison.Ordinal) || (pieces.Length == 1 && id.Length != at))
        {
            return false;
        }

        for (var i = 1; i < pieces.Length - 1; i++)
        {
            var found = id.IndexOf(pieces[i], at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + pieces[i].Length;
        }

        return pieces.Length == 1 || (id.Length - last.Length >= at && id.EndsWith(last, StringComparison.Ordinal));
    }

    private void Add(string variable, string token)
    {
        if (!_tokens.TryGetValue(variable, out var tokens))
        {
            _tokens.Add(variable, tokens = []);
        }

        if (!tokens.Contains(token))
        {
            tokens.Add(token);
        }
    }
}
