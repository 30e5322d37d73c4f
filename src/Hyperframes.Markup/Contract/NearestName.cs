namespace Hyperframes.Markup.Contract;

/// <summary>"Did you mean": the known name that a misspelt one most likely stands for.</summary>
public static class NearestName
{
    /// <summary>The closest of <paramref name="known"/> by edit distance (insert, drop, replace, swap neighbours), or null when none is close. Case alone never tells names apart here.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="known">What exists; of equally close ones the first wins.</param>
    public static string? Of(string name, IEnumerable<string> known)
    {
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in known)
        {
            var allowed = Math.Max(name.Length, candidate.Length) switch { <= 2 => 1, <= 5 => 2, _ => 3 };
            if (Math.Abs(name.Length - candidate.Length) > allowed || string.Equals(name, candidate, StringComparison.Ordinal))
            {
                continue;
            }

            var distance = Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance <= allowed && distance < Math.Max(name.Length, candidate.Length) && distance < bestDistance)
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    /// <summary><c>; did you mean 'x'?</c> or nothing, to end a message with.</summary>
    public static string Hint(string name, IEnumerable<string> known) => Of(name, known) is { } near ? $"; did you mean '{near}'?" : "";

    /// <summary>
    /// Whether <paramref name="name"/> is <paramref name="known"/> with one slip of the pen (a character dropped, added, replaced, two swapped, or other case), so that it can
    /// hardly mean anything else. Numbers tell names apart: <c>item1</c> is no slip of <c>item2</c>; nor are names of one or two characters slips of each other.
    /// </summary>
    public static bool IsSlip(string name, string known)
    {
        if (name == known || Math.Min(name.Length, known.Length) < 3 || Math.Abs(name.Length - known.Length) > 1)
        {
            return string.Equals(name, known, StringComparison.OrdinalIgnoreCase) && name != known;
        }

        return Distance(name.ToLowerInvariant(), known.ToLowerInvariant()) <= 1 && !string.Equals(WithoutDigits(name), WithoutDigits(known), StringComparison.Ordinal);
    }

    private static string WithoutDigits(string name) => new(name.Where(c => c is not (>= '0' and <= '9')).ToArray());

    private static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }
}
