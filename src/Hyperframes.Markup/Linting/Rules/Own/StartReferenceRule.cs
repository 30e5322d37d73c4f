using Hyperframes.Markup.Contract;

namespace Hyperframes.Linting.Rules.Own;

/// <summary>Starts that count from another clip and cannot be resolved. The engine takes such a start for 0 without a word (contract 4.2).</summary>
internal sealed class StartReferenceRule : LintRule
{
    private static readonly LintCode Invalid = new(
        "start_expression_invalid",
        "HF4003",
        FindingSeverity.Warning,
        "A start is neither a number nor a reference",
        "The engine takes a start that it cannot read for 0.",
        "Write seconds, or the id of another clip with an offset, such as \"intro + 0.5\".");

    private static readonly LintCode Unknown = new(
        "start_reference_unknown",
        "HF4004",
        FindingSeverity.Warning,
        "A start names a clip that is not there",
        "The engine takes a start that names no element of the page for 0.",
        "Name the id of an element of the same page.");

    private static readonly LintCode Cycle = new(
        "start_reference_cycle",
        "HF4005",
        FindingSeverity.Warning,
        "Starts name each other in a circle",
        "The engine takes a start that leads back to itself for 0.",
        "Give one of the clips a start in seconds.");

    private const int MostSuggestions = 20;
    private const int LongestPath = 8;

    public override IReadOnlyList<LintCode> Codes => [Invalid, Unknown, Cycle];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        var starts = page.Tags.Where(tag => tag.HasText("data-start")).Select(tag => (Tag: tag, Start: StartExpression.Parse(tag.Decoded("data-start")))).ToList();
        if (starts.TrueForAll(start => start.Start.Kind is StartKind.Number or StartKind.Missing))
        {
            yield break;
        }

        var ids = new HashSet<string>(page.Tags.Select(tag => tag.Decoded("id") ?? ""), StringComparer.Ordinal);
        var next = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (tag, start) in starts)
        {
            if (tag.Decoded("id") is { Length: > 0 } id && start.Reference is { } reference)
            {
                next[id] = reference;
            }
        }

        var circles = OnCircles(next);
        var suggestions = MostSuggestions;
        foreach (var (tag, start) in starts)
        {
            if (start.Kind == StartKind.Invalid)
            {
                yield return Finding.On(tag, Invalid, $"The start \"{tag.Decoded("data-start")}\" of {tag.Label} is neither a number nor a reference.");
            }
            else if (start.Reference is { } reference && !ids.Contains(reference))
            {
                yield return Finding.On(tag, Unknown, $"{tag.Label} starts after \"{reference}\", but no element has that id{(suggestions-- > 0 ? NearestName.Hint(reference, ids) : "")}");
            }
            else if (start.Reference is not null && tag.Decoded("id") is { } id && circles.Contains(id))
            {
                yield return Finding.On(tag, Cycle, $"The start of {tag.Label} leads back to itself: {Path(id, next)}.");
            }
        }
    }

    /// <summary>The ids whose start leads back to them. Each id is walked over once.</summary>
    private static HashSet<string> OnCircles(Dictionary<string, string> next)
    {
        var circles = new HashSet<string>(StringComparer.Ordinal);
        var walkOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var walk in next.Keys)
        {
            var at = walk;
            while (next.ContainsKey(at) && !walkOf.ContainsKey(at))
            {
                walkOf.Add(at, walk);
                at = next[at];
            }

            if (walkOf.TryGetValue(at, out var reached) && reached == walk)
            {
                for (; circles.Add(at); at = next[at])
                {
                }
            }
        }

        return circles;
    }

    private static string Path(string id, Dictionary<string, string> next)
    {
        var path = new List<string> { id };
        var at = next[id];
        for (; at != id && path.Count < LongestPath; at = next[at])
        {
            path.Add(at);
        }

        path.Add(at == id ? id : "…");
        return string.Join(" → ", path);
    }
}
