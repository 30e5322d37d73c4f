using System.Text;

namespace Hyperframes.Generators.Variables.Emit;

/// <summary>C# names out of any text.</summary>
internal static class CSharpName
{
    /// <summary>PascalCase: each run of letters and digits begins with a capital; anything else separates.</summary>
    public static string Of(string text)
    {
        var name = new StringBuilder(text.Length);
        var startsWord = true;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c))
            {
                startsWord = true;
                continue;
            }

            name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        if (name.Length == 0)
        {
            return "Variable";
        }

        return char.IsDigit(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>The name, with a number behind it if it is taken; it is taken afterwards.</summary>
    public static string Unique(string name, ISet<string> taken)
    {
        var candidate = name;
        for (var number = 2; !taken.Add(candidate); number++)
        {
            candidate = name + number;
        }

        return candidate;
    }

    /// <summary>Words of a PascalCase name, lower case with dashes: <c>AvatarUrl</c> is <c>avatar-url</c>.</summary>
    public static string Dashed(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsUpper(name[i]) && i > 0 && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString().Replace('_', '-');
    }

    /// <summary>Words of a PascalCase name as people write them: <c>AvatarUrl</c> is <c>Avatar url</c>.</summary>
    public static string Spoken(string name)
    {
        var words = Dashed(name).Replace('-', ' ').Trim();
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words.Substring(1);
    }
}
