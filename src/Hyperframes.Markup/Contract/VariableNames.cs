using System.Text;

namespace Hyperframes.Markup.Contract;

/// <summary>The names under which a variable reaches CSS (contract 13.4).</summary>
public static class VariableNames
{
    /// <summary>The second CSS name of a variable, without dashes in front: lower case, each run of other characters one <c>-</c>.</summary>
    public static string Slug(string id)
    {
        var slug = new StringBuilder(id.Length);
        foreach (var c in id)
        {
            var lower = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
            if (lower is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                slug.Append(lower);
            }
            else if (slug.Length > 0 && slug[slug.Length - 1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
