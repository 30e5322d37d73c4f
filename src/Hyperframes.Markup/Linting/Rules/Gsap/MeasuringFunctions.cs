using Hyperframes.Linting.Gsap;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>The named functions of a script that measure the page, by themselves or through others.</summary>
internal sealed class MeasuringFunctions
{
    private const int MostFunctions = 1000;
    private const int LongestCallChain = 3;
    private const int MostText = 4_000_000;

    private static readonly string[] Measures =
        ["getBoundingClientRect", "getTotalLength", "getBBox", "getComputedStyle", "offsetWidth", "offsetHeight", "clientWidth", "clientHeight"];

    private static readonly RulePattern Measuring = RulePattern.Of(
        @"\.(?:getBoundingClientRect|getTotalLength|getBBox)\s*\(|\bgetComputedStyle\s*\(|\.(?:offsetWidth|offsetHeight|clientWidth|clientHeight)\b");

    private static readonly RulePattern Declared = RulePattern.Of(@"(?<![.\w$])function\s+([A-Za-z_$][\w$]*)\s*\(");

    private static readonly RulePattern Assigned = RulePattern.Of(
        @"(?:const|let|var)\s+([A-Za-z_$][\w$]*)\s*=\s*(?:async\s*)?(?:function\b[^{]*|\([^)]*\)\s*=>\s*|[A-Za-z_$][\w$]*\s*=>\s*)");

    private static readonly RulePattern Word = RulePattern.Of(@"[A-Za-z_$][\w$]*(\s*\()?");

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public MeasuringFunctions(ScriptText text)
    {
        var bodies = Bodies(text);
        var calls = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var body in bodies)
        {
            if (MayMeasure(body.Value) && Measuring.IsMatch(body.Value))
            {
                _names.Add(body.Key);
            }
            else
            {
                calls[body.Key] = new HashSet<string>(Words(body.Value, calledOnly: true), StringComparer.Ordinal);
            }
        }

        for (var pass = 0; pass < LongestCallChain; pass++)
        {
            var reached = calls.Where(item => !_names.Contains(item.Key) && item.Value.Overlaps(_names)).Select(item => item.Key).ToList();
            if (reached.Count == 0)
            {
                break;
            }

            _names.UnionWith(reached);
        }
    }

    /// <summary>Whether a text names anything that measures.</summary>
    public static bool MayMeasure(string text) => Array.Exists(Measures, word => text.IndexOf(word, StringComparison.Ordinal) >= 0);

    public bool Contains(string name) => _names.Contains(name);

    /// <summary>Whether code measures, or names a function that does.</summary>
    public bool ReachedFrom(string code) => (MayMeasure(code) && Measuring.IsMatch(code)) || Words(code, calledOnly: false).Any(_names.Contains);

    private static IEnumerable<string> Words(string code, bool calledOnly) => Word.Matches(code)
        .Where(match => !calledOnly || match.Groups[1].Success)
        .Select(match => match.Groups[1].Success ? match.Value.Substring(0, match.Length - match.Groups[1].Length) : match.Value);

    private static Dictionary<string, string> Bodies(ScriptText text)
    {
        var bodies = new Dictionary<string, string>(StringComparer.Ordinal);
        var length = 0;
        var end = 0;
        foreach (var match in Declared.Matches(text.Source))
        {
            // Upstream's pattern takes the character before with it, so it misses one that stands directly behind another.
            var isMissed = match.Index == end && end > 0;
            end = isMissed ? end : match.Index + match.Length;
            var brace = isMissed ? -1 : text.Source.IndexOf('{', end);
            if (brace >= 0 && text.Braces.TextFrom(brace) is { } body)
            {
                Add(match.Groups[1].Value, body);
            }
        }

        foreach (var match in Assigned.Matches(text.Source))
        {
            var start = match.Index + match.Length;
            var isBlock = start < text.Source.Length && text.Source[start] == '{';
            if ((isBlock ? text.Braces.TextFrom(start) : ScriptText.ExpressionAt(text.Source, start)) is { Length: > 0 } body)
            {
                Add(match.Groups[1].Value, body);
            }
        }

        return bodies;

        void Add(string name, string body)
        {
            length += body.Length;
            if (bodies.Count < MostFunctions && length < MostText)
            {
                bodies[name] = body;
            }
        }
    }
}
