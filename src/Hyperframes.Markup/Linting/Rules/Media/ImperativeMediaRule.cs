using System.Text.RegularExpressions;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Media;

/// <summary>Scripts that play, pause, seek or mute what the engine plays.</summary>
internal sealed class ImperativeMediaRule : LintRule
{
    private static readonly LintCode Code = new(
        "imperative_media_control",
        "HF3122",
        FindingSeverity.Error,
        "A script controls a medium",
        "The engine plays, seeks and mutes media itself, frame by frame, and a script that does so too puts them out of step.",
        "Say it with data-start, data-duration, data-media-start and data-volume.");

    private const string Control = @"(?:\s*(?:\?\.|\.)\s*(?<call>play|pause)\s*(?:\?\.\s*)?\(|\.(?<property>currentTime|muted)\s*=)";

    /// <summary>One pattern each: a selector may run on over line ends, and would swallow what the other one finds.</summary>
    private static readonly string[] Lookups =
    [
        """(?:document|window\.document)\.getElementById\(\s*["'](?<target>[^"']+)["']\s*\)""",
        """(?:document|window\.document)\.querySelector\(\s*(?:"(?<target>[\s\S]*?)"|'(?<target>[\s\S]*?)')\s*\)""",
    ];

    private static readonly RulePattern[] Direct = [.. Lookups.Select(lookup => RulePattern.Of(@"\b" + lookup + Control))];
    private static readonly RulePattern[] Assignment = [.. Lookups.Select(lookup => RulePattern.Of(@"\b(?:const|let|var)\s+(?<name>[A-Za-z_$][\w$]*)\s*=\s*" + lookup))];
    /// <summary>Begins where an identifier does, not at each dollar sign in it.</summary>
    private static readonly RulePattern OnVariable = RulePattern.Of(@"\b(?<!\w\$*)(?<name>[A-Za-z_$][\w$]*)" + Control);

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        var media = new MediaIndex(page.Tags);
        if (media.IsEmpty)
        {
            yield break;
        }

        foreach (var script in page.Scripts.Where(script => MayControl(script.Content)))
        {
            var variables = new Dictionary<string, string?>(StringComparer.Ordinal);
            foreach (var match in Assignment.SelectMany(pattern => pattern.Matches(script.Content)).Where(match => IsCode(script, match)))
            {
                if (media.Targets(match.Groups["target"].Value, out var id))
                {
                    variables[match.Groups["name"].Value] = id;
                }
            }

            foreach (var match in Direct.SelectMany(pattern => pattern.Matches(script.Content)).Where(match => IsCode(script, match)))
            {
                if (media.Targets(match.Groups["target"].Value, out var id))
                {
                    yield return Controls(script, match, id);
                }
            }

            foreach (var match in variables.Count == 0 ? [] : OnVariable.Matches(script.Content).Where(match => IsCode(script, match)))
            {
                if (variables.TryGetValue(match.Groups["name"].Value, out var id))
                {
                    yield return Controls(script, match, id);
                }
            }
        }
    }

    private static bool MayControl(string script) =>
        script.IndexOf("play", StringComparison.Ordinal) >= 0 || script.IndexOf("pause", StringComparison.Ordinal) >= 0
        || script.IndexOf("currentTime", StringComparison.Ordinal) >= 0 || script.IndexOf("muted", StringComparison.Ordinal) >= 0;

    private static bool IsCode(ScriptBlock script, Match match) => script.CodeOnly[match.Index] == script.Content[match.Index];

    private static Finding Controls(ScriptBlock script, Match match, string? id)
    {
        var what = match.Groups["call"].Success ? match.Groups["call"].Value + "()" : match.Groups["property"].Value;
        return new Finding(Code, $"A script controls a medium by {what}.")
        {
            ElementId = id,
            Snippet = Snippet.Of(match.Value),
            Offset = script.ContentStart + match.Index,
        };
    }

    /// <summary>The page's video and audio elements, by what a script may call them.</summary>
    private sealed class MediaIndex(IReadOnlyList<HtmlTag> tags)
    {
        private static readonly RulePattern Video = RulePattern.IgnoringCase(@"\bvideo\b");
        private static readonly RulePattern Audio = RulePattern.IgnoringCase(@"\baudio\b");

        private readonly List<HtmlTag> _media = tags.Where(tag => tag.Name is "video" or "audio").ToList();

        public bool IsEmpty => _media.Count == 0;

        public bool Targets(string target, out string? id)
        {
            id = _media.Exists(tag => tag.Id == target) ? target : null;
            return id is not null || IsTargetedBy(JsNumber.Trim(target));
        }

        private bool IsTargetedBy(string selector) =>
            selector.Length > 0
            && ((_media.Exists(tag => tag.Name == "video") && Video.IsMatch(selector))
                || (_media.Exists(tag => tag.Name == "audio") && Audio.IsMatch(selector))
                || _media.Exists(tag => tag.Id is { } id && (Names(selector, '#', id) || selector.Contains($"[id=\"{id}\"]") || selector.Contains($"[id='{id}']")))
                || _media.Exists(tag => tag.Classes.Any(name => Names(selector, '.', name))));

        /// <summary>Whether the mark and the name stand in the selector as a whole word.</summary>
        private static bool Names(string selector, char mark, string name)
        {
            var token = mark + name;
            for (var at = selector.IndexOf(token, StringComparison.Ordinal); at >= 0; at = selector.IndexOf(token, at + 1, StringComparison.Ordinal))
            {
                var end = at + token.Length;
                if (end == selector.Length || !(selector[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-'))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
