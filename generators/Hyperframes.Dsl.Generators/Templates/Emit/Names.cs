namespace Hyperframes.Generators.Templates.Emit;

/// <summary>Gives out names that no other member or local of a generated type has.</summary>
internal sealed class Names
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public Names(IEnumerable<string> taken) => _taken.UnionWith(taken);

    public string New(string wish)
    {
        var name = wish;
        for (var i = 2; !_taken.Add(name); i++)
        {
            name = wish + CSharp.Number(i);
        }

        return name;
    }

    /// <summary>The letters of a text as part of a C# name.</summary>
    public static string Part(string text)
    {
        var letters = new string([.. text.Where(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')]);
        return letters.Length == 0 ? "Unnamed" : char.ToUpperInvariant(letters[0]) + letters.Substring(1);
    }
}
