using System.Text;

namespace Hyperframes.Markup.Css;

/// <summary>The text that tokens stand for.</summary>
internal static class CssTokenText
{
    /// <summary>Takes spaces and comments off both ends.</summary>
    public static void Trim(this List<CssToken> tokens)
    {
        while (tokens.Count > 0 && tokens[tokens.Count - 1].IsBlank)
        {
            tokens.RemoveAt(tokens.Count - 1);
        }

        while (tokens.Count > 0 && tokens[0].IsBlank)
        {
            tokens.RemoveAt(0);
        }
    }

    public static string TextOf(this string css, CssToken token) => css.Substring(token.Start, token.End - token.Start);

    /// <summary>The text of tokens; a comment beside a space, at an end or behind a comma is left out.</summary>
    public static string TextOf(this string css, List<CssToken> tokens)
    {
        if (tokens.Count == 0)
        {
            return "";
        }

        if (!tokens.Exists(token => token.Kind == CssTokenKind.Comment))
        {
            return css.Substring(tokens[0].Start, tokens[tokens.Count - 1].End - tokens[0].Start);
        }

        var text = new StringBuilder();
        for (var i = 0; i < tokens.Count; i++)
        {
            var drops = tokens[i].Kind == CssTokenKind.Comment
                && (i == 0 || i == tokens.Count - 1 || tokens[i - 1].Kind == CssTokenKind.Space || tokens[i + 1].Kind == CssTokenKind.Space
                    || (text.Length > 0 && text[text.Length - 1] == ','));
            if (!drops)
            {
                text.Append(css, tokens[i].Start, tokens[i].End - tokens[i].Start);
            }
        }

        return text.ToString();
    }
}
