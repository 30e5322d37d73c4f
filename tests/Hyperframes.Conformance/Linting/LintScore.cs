using Hyperframes.Linting;

namespace Hyperframes.Conformance.Linting;

/// <summary>Counts agreement over cases.</summary>
internal sealed class LintScore
{
    private readonly Dictionary<string, (int Missing, int Extra, List<string> Ids)> _codes = new(StringComparer.Ordinal);

    public int Passed { get; private set; }

    public int Failed { get; private set; }

    /// <summary>Agreeing findings whose recorded place ours equals, of those that have one.</summary>
    public (int Equal, int Recorded) Positions { get; private set; }

    /// <summary>Agreeing findings that are recorded without a place, and how many of them we place.</summary>
    public (int Placed, int Unplaced) OnlyOurs { get; private set; }

    public IEnumerable<KeyValuePair<string, (int Missing, int Extra, List<string> Ids)>> Codes => _codes;

    public List<string> PositionMisses { get; } = [];

    /// <summary>Compares one case; gives what differs, nothing when it agrees.</summary>
    public IReadOnlyList<string> Add(string id, IReadOnlyList<ExpectedFinding> expected, IReadOnlyList<LintFinding> actual)
    {
        var open = actual.ToList();
        var differences = new List<string>();
        foreach (var wanted in expected)
        {
            var same = open.Where(finding => ComparedFinding.Of(finding) == wanted.Compared).ToList();
            var match = same.Find(finding => finding.Position?.Line == wanted.Line && finding.Position?.Column == wanted.Column) ?? same.FirstOrDefault();
            if (match is null)
            {
                differences.Add($"missing {wanted.Compared} at {wanted.Line}:{wanted.Column}: {wanted.Message}");
                Count(wanted.Compared.Code, id, missing: 1, extra: 0);
                continue;
            }

            open.Remove(match);
            AddPosition(id, wanted, match);
        }

        foreach (var extra in open)
        {
            differences.Add($"extra   {ComparedFinding.Of(extra)} at {extra.Position}: {extra.Message}");
            Count(extra.Code, id, missing: 0, extra: 1);
        }

        _ = differences.Count == 0 ? Passed++ : Failed++;
        return differences;
    }

    private void AddPosition(string id, ExpectedFinding wanted, LintFinding actual)
    {
        if (wanted.Line is null)
        {
            OnlyOurs = (OnlyOurs.Placed + (actual.Position is null ? 0 : 1), OnlyOurs.Unplaced + 1);
            return;
        }

        var equal = actual.Position?.Line == wanted.Line && actual.Position?.Column == wanted.Column;
        Positions = (Positions.Equal + (equal ? 1 : 0), Positions.Recorded + 1);
        if (!equal)
        {
            PositionMisses.Add($"{wanted.Compared.Code} {wanted.Line}:{wanted.Column} ours {actual.Position} in {id}");
        }
    }

    private void Count(string code, string id, int missing, int extra)
    {
        var count = _codes.TryGetValue(code, out var found) ? found : (Missing: 0, Extra: 0, Ids: []);
        if (count.Ids.Count == 0 || count.Ids[^1] != id)
        {
            count.Ids.Add(id);
        }

        _codes[code] = (count.Missing + missing, count.Extra + extra, count.Ids);
    }
}
