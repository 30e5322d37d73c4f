namespace Hyperframes.Generators.Templates.Binding;

/// <summary>"Did you mean": the nearest of some names.</summary>
internal static class Spelling
{
    /// <summary>The nearest name, or null if none is near enough to be meant.</summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        var best = (Name: (string?)null, Distance: Math.Max(1, name.Length / 3) + 1);
        foreach (var candidate in candidates.OrderBy(c => c, StringComparer.Ordinal))
        {
            var distance = string.Equals(name, candidate, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(name, candidate, best.Distance);
            if (distance < best.Distance)
            {
                best = (candidate, distance);
            }
        }

        return best.Name;
    }

    /// <summary>Edits from one name to the other: insert, remove, replace, swap neighbours; at least <paramref name="limit"/> if they are many.</summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit)
        {
            return limit;
        }

        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    table[i, j] = i + j;
                    continue;
                }

                var cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                table[i, j] = Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1), table[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[a.Length, b.Length];
    }
}
