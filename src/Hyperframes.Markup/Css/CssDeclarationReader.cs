using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Css;

/// <summary>Reads declarations as PostCSS does: what its parser takes for a slip is an error.</summary>
internal sealed class CssDeclarationReader(string css)
{
    private readonly List<CssToken> _value = [];

    /// <summary>Reads a declaration.</summary>
    /// <param name="tokens">All of it, with its semicolon.</param>
    /// <param name="isCustom">Its name begins with two dashes, so its value is any text.</param>
    /// <param name="rule">The rule that it stands in.</param>
    public CssDeclaration Read(List<CssToken> tokens, bool isCustom, CssRule? rule)
    {
        if (tokens[tokens.Count - 1].Is(';'))
        {
            tokens.RemoveAt(tokens.Count - 1);
        }

        var at = 0;
        while (at < tokens.Count && tokens[at].Kind != CssTokenKind.Word)
        {
            at++;
            if (at >= tokens.Count)
            {
                throw UnknownWord(tokens[tokens.Count - 1]);
            }
        }

        var first = tokens[at].Start;
        var propertyEnd = at;
        while (propertyEnd < tokens.Count && !tokens[propertyEnd].Is(':') && !tokens[propertyEnd].IsBlank)
        {
            propertyEnd++;
        }

        var property = css.Substring(first, (propertyEnd == 0 ? first : tokens[propertyEnd - 1].End) - first);
        at = propertyEnd;
        while (at < tokens.Count && !tokens[at].Is(':'))
        {
            if (tokens[at].Kind == CssTokenKind.Word && HasWordCharacter(tokens[at]))
            {
                throw UnknownWord(tokens[at]);
            }

            at++;
        }

        var value = _value;
        value.Clear();
        for (at++; at < tokens.Count; at++)
        {
            if (value.Count > 0 || !tokens[at].IsBlank)
            {
                value.Add(tokens[at]);
            }
        }

        var isImportant = RemoveImportant(value);
        if (!isCustom)
        {
            RefuseMissedSemicolon(value);
        }

        value.Trim();
        var hack = property.Length > 0 && property[0] is '_' or '*';
        var end = tokens.Count == 0 ? first : tokens[tokens.Count - 1].End;
        var isPlain = value.Count > 0 && !value.Exists(token => token.Kind == CssTokenKind.Comment);
        return new CssDeclaration(
            css,
            rule,
            hack ? property.Substring(1) : property,
            isPlain ? null : css.TextOf(value),
            isPlain ? TextSpan.FromBounds(value[0].Start, value[value.Count - 1].End) : default,
            isImportant,
            TextSpan.FromBounds(first, end));
    }

    public CssSyntaxException UnknownWord(CssToken token) => new(token.Start, $"{css.TextOf(token)} is no declaration and no rule.");

    private bool RemoveImportant(List<CssToken> value)
    {
        var last = value.FindLastIndex(token => !token.IsBlank);
        if (last < 0)
        {
            return false;
        }

        if (Is(value[last], "!important"))
        {
            value.RemoveRange(last, value.Count - last);
            return true;
        }

        var bang = last == 0 ? -1 : value.FindLastIndex(last - 1, token => !token.IsBlank);
        if (Is(value[last], "important") && bang >= 0 && Is(value[bang], "!"))
        {
            value.RemoveRange(bang, value.Count - bang);
            return true;
        }

        return false;
    }

    private bool Is(CssToken token, string word) =>
        token.End - token.Start == word.Length && string.Compare(css, token.Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>A colon in a value is mostly the next declaration after a missing semicolon.</summary>
    private void RefuseMissedSemicolon(List<CssToken> value)
    {
        var depth = 0;
        CssToken? before = null;
        for (var i = 0; i < value.Count; i++)
        {
            var token = value[i];
            depth += token.Is('(') ? 1 : token.Is(')') ? -1 : 0;
            if (depth == 0 && token.Is(':'))
            {
                if (before is not { } previous)
                {
                    throw new CssSyntaxException(token.Start, "There are two colons.");
                }

                if (previous.Kind != CssTokenKind.Word || css.TextOf(previous) != "progid")
                {
                    throw new CssSyntaxException(PlaceOfMissedSemicolon(value, i), "A semicolon is missing.");
                }

                continue;
            }

            before = token;
        }
    }

    private static int PlaceOfMissedSemicolon(List<CssToken> value, int colon)
    {
        var found = 0;
        var token = value[0];
        for (var i = colon - 1; i >= 0; i--)
        {
            token = value[i];
            if (token.Kind != CssTokenKind.Space && ++found == 2)
            {
                break;
            }
        }

        return token.Kind == CssTokenKind.Word ? token.End : token.Start;
    }

    private bool HasWordCharacter(CssToken token)
    {
        for (var i = token.Start; i < token.End; i++)
        {
            if (css[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
            {
                return true;
            }
        }

        return false;
    }
}
