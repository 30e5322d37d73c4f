namespace Hyperframes.Linting.Reading;

/// <summary>Finds members of objects in the text of a script.</summary>
internal static class Members
{
    /// <summary>The offsets of members such as <c>.add</c> that no word character follows, from left to right.</summary>
    public static IEnumerable<int> Of(string script, params string[] members)
    {
        var next = Array.ConvertAll(members, member => script.IndexOf(member, StringComparison.Ordinal));
        while (true)
        {
            var first = -1;
            for (var i = 0; i < next.Length; i++)
            {
                first = next[i] >= 0 && (first < 0 || next[i] < next[first]) ? i : first;
            }

            if (first < 0)
            {
                yield break;
            }

            var (offset, end) = (next[first], next[first] + members[first].Length);
            if (end == script.Length || !IsNameCharacter(script[end]))
            {
                yield return offset;
            }

            next[first] = script.IndexOf(members[first], end, StringComparison.Ordinal);
        }
    }

    /// <summary>A character of a name in ASCII.</summary>
    public static bool IsNameCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$';
}
