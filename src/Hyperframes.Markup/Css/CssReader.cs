using System.Text;
using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Css;

/// <summary>
/// Reads CSS with positions, as PostCSS does: it knows rules, at-rules and declarations at any depth, no values. What PostCSS refuses is an error here, and
/// what it lets pass (unknown properties, empty values) passes.
/// </summary>
internal static class CssReader
{
    /// <summary>Reads a style sheet or the text of a style attribute.</summary>
    public static CssSheet Read(string css)
    {
        var run = new Run(css);
        try
        {
            run.ReadAll();
            return new CssSheet(run.Rules, run.AtRules, run.Declarations, null);
        }
        catch (CssSyntaxException exception)
        {
            return new CssSheet([], [], [], exception.Error);
        }
    }

    /// <summary>Blocks inside each other that are followed; nobody writes as many.</summary>
    private const int MaxDepth = 200;

    /// <summary>A block that is open: of a rule or of an at-rule, with the nearest of each kind.</summary>
    private sealed record Block(CssRule? Rule, CssAtRule? AtRule, int Start, CssRule? NearestRule, CssAtRule? NearestAtRule);

    private sealed class Run(string css)
    {
        private readonly CssTokenizer _tokens = new(css);
        private readonly Stack<Block> _open = new();

        public List<CssRule> Rules { get; } = [];

        public List<CssAtRule> AtRules { get; } = [];

        public List<CssDeclaration> Declarations { get; } = [];

        private CssRule? CurrentRule => _open.Count > 0 ? _open.Peek().NearestRule : null;

        private CssAtRule? CurrentAtRule => _open.Count > 0 ? _open.Peek().NearestAtRule : null;

        public void ReadAll()
        {
            while (!_tokens.AtEnd && _tokens.Next() is { } token)
            {
                if (token.IsBlank || token.Is(';'))
                {
                    continue;
                }

                if (token.Is('}'))
                {
                    Close(token);
                }
                else if (token.Kind == CssTokenKind.AtWord)
                {
                    ReadAtRule(token);
                }
                else if (token.Is('{'))
                {
                    OpenRule([], token.Start);
                }
                else
                {
                    ReadOther(token);
                }
            }

            if (_open.Count > 0)
            {
                throw new CssSyntaxException(_open.Peek().Start, "The block is not closed.");
            }
        }

        private void Open(CssRule? rule, CssAtRule? atRule, int start)
        {
            if (_open.Count == MaxDepth)
            {
                throw new CssSyntaxException(start, $"Blocks are nested deeper than {MaxDepth} levels.");
            }

            _open.Push(new Block(rule, atRule, start, rule ?? CurrentRule, atRule ?? CurrentAtRule));
        }

        private void Close(CssToken token)
        {
            if (_open.Count == 0)
            {
                throw new CssSyntaxException(token.Start, "This } closes nothing.");
            }

            var block = _open.Pop();
            var span = TextSpan.FromBounds(block.Start, token.End);
            if (block.Rule is { } rule)
            {
                rule.Span = span;
            }
            else if (block.AtRule is { } atRule)
            {
                atRule.Span = span;
            }
        }

        private void ReadAtRule(CssToken name)
        {
            if (name.End - name.Start == 1)
            {
                throw new CssSyntaxException(name.Start, "The at-rule has no name.");
            }

            var parameters = new List<CssToken>();
            var brackets = new Stack<char>();
            var opens = false;
            while (_tokens.Next() is { } token)
            {
                Track(token, brackets);
                if (brackets.Count == 0 && token.Kind == CssTokenKind.Control && token.Control is ';' or '{' or '}' && !token.Is(')') && !token.Is(']'))
                {
                    opens = token.Is('{');
                    if (token.Is('}'))
                    {
                        _tokens.Return(token);
                    }

                    break;
                }

                parameters.Add(token);
            }

            Trim(parameters);
            var end = parameters.Count > 0 ? parameters[parameters.Count - 1].End : name.End;
            var atRule = new CssAtRule(css, CurrentAtRule, css.Substring(name.Start + 1, name.End - name.Start - 1), TextOf(parameters), name.Start)
            {
                Span = TextSpan.FromBounds(name.Start, end),
            };
            AtRules.Add(atRule);
            if (opens)
            {
                Open(null, atRule, name.Start);
            }
        }

        private static void Track(CssToken token, Stack<char> brackets)
        {
            if (token.Is('(') || token.Is('['))
            {
                brackets.Push(token.Is('(') ? ')' : ']');
            }
            else if (token.Is('{') && brackets.Count > 0)
            {
                brackets.Push('}');
            }
            else if (brackets.Count > 0 && token.Is(brackets.Peek()))
            {
                brackets.Pop();
            }
        }

        private void ReadOther(CssToken start)
        {
            var isCustom = css[start.Start] == '-' && start.Start + 1 < css.Length && css[start.Start + 1] == '-' && start.Kind == CssTokenKind.Word;
            var tokens = new List<CssToken>();
            var brackets = new Stack<char>();
            CssToken? firstBracket = null;
            var colon = false;
            var ended = false;
            for (CssToken? next = start; next is { } token; next = _tokens.Next())
            {
                tokens.Add(token);
                if (token.Is('(') || token.Is('[') || (isCustom && colon && token.Is('{')))
                {
                    firstBracket ??= token;
                    brackets.Push(token.Is('(') ? ')' : token.Is('[') ? ']' : '}');
                }
                else if (brackets.Count > 0)
                {
                    if (token.Is(brackets.Peek()))
                    {
                        brackets.Pop();
                        firstBracket = brackets.Count == 0 ? null : firstBracket;
                    }
                }
                else if (token.Is(';'))
                {
                    if (colon)
                    {
                        ReadDeclaration(tokens, isCustom);
                        return;
                    }

                    break;
                }
                else if (token.Is('{'))
                {
                    tokens.RemoveAt(tokens.Count - 1);
                    OpenRule(tokens, start.Start);
                    return;
                }
                else if (token.Is('}'))
                {
                    tokens.RemoveAt(tokens.Count - 1);
                    _tokens.Return(token);
                    ended = true;
                    break;
                }
                else
                {
                    colon |= token.Is(':');
                }
            }

            ended |= _tokens.AtEnd;
            if (firstBracket is { } bracket)
            {
                throw new CssSyntaxException(bracket.Start, "The bracket is not closed.");
            }

            if (!ended || !colon)
            {
                throw UnknownWord(tokens[0]);
            }

            if (!isCustom)
            {
                while (tokens.Count > 0 && tokens[tokens.Count - 1].IsBlank)
                {
                    tokens.RemoveAt(tokens.Count - 1);
                }
            }

            ReadDeclaration(tokens, isCustom);
        }

        private void OpenRule(List<CssToken> tokens, int start)
        {
            Trim(tokens);
            var rule = new CssRule(css, CurrentRule, CurrentAtRule, TextOf(tokens), start);
            Rules.Add(rule);
            Open(rule, null, start);
        }

        private void ReadDeclaration(List<CssToken> tokens, bool isCustom)
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

            var value = tokens.GetRange(Math.Min(at + 1, tokens.Count), Math.Max(0, tokens.Count - at - 1));
            while (value.Count > 0 && value[0].IsBlank)
            {
                value.RemoveAt(0);
            }

            var isImportant = RemoveImportant(value);
            if (!isCustom)
            {
                RefuseMissedSemicolon(value);
            }

            Trim(value);
            var hack = property.Length > 0 && property[0] is '_' or '*';
            var end = tokens.Count == 0 ? first : tokens[tokens.Count - 1].End;
            Add(new CssDeclaration(
                css,
                _open.Count > 0 ? _open.Peek().Rule : null,
                hack ? property.Substring(1) : property,
                TextOf(value),
                isImportant,
                TextSpan.FromBounds(first, end)));
        }

        private void Add(CssDeclaration declaration)
        {
            Declarations.Add(declaration);
            if (declaration.Rule is { } rule)
            {
                rule.Add(declaration);
            }
            else if (_open.Count > 0)
            {
                _open.Peek().AtRule?.Declarations.Add(declaration);
            }
        }

        private bool RemoveImportant(List<CssToken> value)
        {
            var last = value.FindLastIndex(token => !token.IsBlank);
            if (last < 0)
            {
                return false;
            }

            var text = TextOf(value[last]);
            if (text.Equals("!important", StringComparison.OrdinalIgnoreCase))
            {
                value.RemoveRange(last, value.Count - last);
                return true;
            }

            var bang = last == 0 ? -1 : value.FindLastIndex(last - 1, token => !token.IsBlank);
            if (text.Equals("important", StringComparison.OrdinalIgnoreCase) && bang >= 0 && TextOf(value[bang]) == "!")
            {
                value.RemoveRange(bang, value.Count - bang);
                return true;
            }

            return false;
        }

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

                    if (previous.Kind != CssTokenKind.Word || TextOf(previous) != "progid")
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

        private CssSyntaxException UnknownWord(CssToken token) => new(token.Start, $"{TextOf(token)} is no declaration and no rule.");

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

        private static void Trim(List<CssToken> tokens)
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

        private string TextOf(CssToken token) => css.Substring(token.Start, token.End - token.Start);

        /// <summary>The text of tokens; a comment beside a space, at an end or behind a comma is left out.</summary>
        private string TextOf(List<CssToken> tokens)
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
}
