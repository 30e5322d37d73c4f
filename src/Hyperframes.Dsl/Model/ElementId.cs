using System.Buffers;

namespace Hyperframes.Model;

/// <summary>Ids of elements: such as timing can refer to and selectors can name without escapes (contract 3).</summary>
internal static class ElementId
{
    private static readonly SearchValues<char> Characters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    public static string Checked(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var valid = id.Length > 0 && (char.IsAsciiLetter(id[0]) || id[0] == '_') && !id.AsSpan().ContainsAnyExcept(Characters);
        return valid ? id : throw new ArgumentException($"'{id}' is not an id: use letters, digits, '-' and '_', beginning with a letter (contract 3).", nameof(id));
    }

    /// <summary>kpiBoard and "KPI board" → kpi-board; empty when nothing is left.</summary>
    public static string Slug(string text)
    {
        var slug = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!char.IsAsciiLetterOrDigit(c))
            {
                if (slug.Length > 0 && slug[^1] != '-')
                {
                    slug.Append('-');
                }
            }
            else
            {
                var begins = char.IsAsciiLetterUpper(c) && i > 0
                    && (char.IsAsciiLetterLower(text[i - 1]) || (i + 1 < text.Length && char.IsAsciiLetterUpper(text[i - 1]) && char.IsAsciiLetterLower(text[i + 1])));
                if (begins && slug.Length > 0 && slug[^1] != '-')
                {
                    slug.Append('-');
                }

                slug.Append(char.ToLowerInvariant(c));
            }
        }

        return slug.ToString().Trim('-').TrimStart("0123456789-".ToCharArray());
    }
}
