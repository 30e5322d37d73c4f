using System.Globalization;
using System.Text.RegularExpressions;
using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Mending;

/// <summary>
/// Moves a transform from a style rule to a <c>gsap.set</c> before the timeline, so that tweens of other parts of the transform keep it. Only transforms that GSAP
/// writes in the same order: moves, then a turn, then a scale, in pixels, percent and degrees.
/// </summary>
internal static class TransformMend
{
    private static readonly RulePattern Declaration = RulePattern.Of(@"(?:^|[;\s])transform\s*:\s*([^;}]+);?");
    private static readonly RulePattern Function = RulePattern.Of(@"([a-zA-Z]+)\(\s*(-?[\d.]+)(px|%|deg)?\s*(?:,\s*(-?[\d.]+)(px|%)?\s*)?\)\s*");

    public static IEnumerable<TextEdit> MoveToScript(MendPage page, LintFinding finding, HtmlTag? tag)
    {
        var script = page.Context.Scripts.FirstOrDefault(script => script.HasTimeline && script.Program is not null);
        if (script is null || StatementOf(script) is not { } statement || finding.Selector is not { } selector)
        {
            return [];
        }

        var edits = new List<TextEdit>();
        foreach (var style in page.Context.Styles.Where(style => !style.IsExternal && style.Sheet.Error is null))
        {
            foreach (var (start, header, body) in CssText.FlatRules(style.Content))
            {
                if (IsNested(style.Content, start) || !IsAbout(header, selector) || Declaration.Match(body) is not { Success: true } match)
                {
                    continue;
                }

                if (Members(match.Groups[1].Value) is not { } members || Quote(Snippet.Collapse(CssText.WithoutComments(header)).Trim()) is not { } quoted)
                {
                    return [];
                }

                edits.AddRange(page.Replace(style.ContentStart, start + header.Length + 1 + match.Index, match.Length, match.Value[0] == ';' ? ";" : ""));
                edits.AddRange(page.Replace(script.ContentStart, statement, 0, $"gsap.set({quoted}, {{ {members} }});\n"));
            }
        }

        return edits;
    }

    /// <summary>Where the innermost statement begins that makes the timeline.</summary>
    private static int? StatementOf(ScriptBlock script)
    {
        var call = script.Content.IndexOf("gsap.timeline", StringComparison.Ordinal);
        var bodies = ScriptWalk.PreOrder(script.Program!).SelectMany(node => node switch { ScriptProgram program => program.Body, BlockStatement block => block.Body, _ => [] });
        return bodies.LastOrDefault(statement => statement.Start <= call && call < statement.End)?.Start;
    }

    private static bool IsNested(string css, int start)
    {
        var depth = 0;
        for (var i = 0; i < start; i++)
        {
            depth += css[i] == '{' ? 1 : css[i] == '}' ? -1 : 0;
        }

        return depth != 0;
    }

    /// <summary>Whether a rule's last id or class is one that the finding's selector ends in.</summary>
    private static bool IsAbout(string header, string selector)
    {
        var tokens = Gsap.SelectorTokens.Of(selector);
        return header.Split(',').Any(part => Gsap.SelectorTokens.Of(JsNumber.Trim(part)).Any(tokens.Contains));
    }

    /// <summary>The transform as members of an object for GSAP; null where it cannot be said so.</summary>
    private static string? Members(string transform)
    {
        var members = new List<string>();
        var (read, stage) = (0, 0);
        foreach (var match in Function.Matches(JsNumber.Trim(transform)))
        {
            if (match.Index != read || Member(match) is not { } member || member.Stage < stage)
            {
                return null;
            }

            (read, stage) = (match.Index + match.Length, member.Stage);
            members.AddRange(member.Members);
        }

        return read == JsNumber.Trim(transform).Length && members.Count > 0 ? string.Join(", ", members) : null;
    }

    private static (int Stage, string[] Members)? Member(Match function)
    {
        var (first, unit, second, secondUnit) = (function.Groups[2].Value, function.Groups[3].Value, function.Groups[4].Value, function.Groups[5].Value);
        var isLength = unit is "px" or "%" || first is "0";
        return function.Groups[1].Value switch
        {
            "translate" when isLength && (second.Length == 0 || secondUnit.Length > 0 || second == "0") =>
                (0, second.Length == 0 ? [Shift("x", first, unit)] : [Shift("x", first, unit), Shift("y", second, secondUnit)]),
            "translateX" when isLength && second.Length == 0 => (0, [Shift("x", first, unit)]),
            "translateY" when isLength && second.Length == 0 => (0, [Shift("y", first, unit)]),
            "rotate" when unit is "deg" && second.Length == 0 => (1, ["rotation: " + Number(first)]),
            "scale" when unit.Length == 0 && secondUnit.Length == 0 => (2, second.Length == 0 ? ["scale: " + Number(first)] : ["scaleX: " + Number(first), "scaleY: " + Number(second)]),
            "scaleX" or "scaleY" when unit.Length == 0 && second.Length == 0 => (2, [function.Groups[1].Value + ": " + Number(first)]),
            _ => null,
        };
    }

    private static string Shift(string axis, string value, string unit) => $"{axis}{(unit == "%" ? "Percent" : "")}: {Number(value)}";

    private static string Number(string text) => JsNumber.Print(double.Parse(text, CultureInfo.InvariantCulture));

    private static string? Quote(string text) =>
        text.IndexOf('\\') >= 0 || text.IndexOf('\n') >= 0 ? null : text.IndexOf('"') < 0 ? $"\"{text}\"" : text.IndexOf('\'') < 0 ? $"'{text}'" : null;
}
