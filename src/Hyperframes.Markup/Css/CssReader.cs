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

    private sealed class Run(string css)
    {
        private readonly CssTokenizer _tokens = new(css);
        private readonly CssDeclarationReader _declarations = new(css);
        private readonly CssBlocks _blocks = new();
        private readonly List<CssToken> _pending = [];
        private readonly Stack<char> _brackets = new();

        public List<CssRule> Rules { get; } = [];

        public List<CssAtRule> AtRules { get; } = [];

        public List<CssDeclaration> Declarations { get; } = [];

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
                    _blocks.Close(token);
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

            _blocks.RequireClosed();
        }

        private void ReadAtRule(CssToken name)
        {
            if (name.End - name.Start == 1)
            {
                throw new CssSyntaxException(name.Start, "The at-rule has no name.");
            }

            var (parameters, brackets) = (_pending, _brackets);
            parameters.Clear();
            brackets.Clear();
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

            parameters.Trim();
            var end = parameters.Count > 0 ? parameters[parameters.Count - 1].End : name.End;
            var atRule = new CssAtRule(css, _blocks.CurrentAtRule, css.Substring(name.Start + 1, name.End - name.Start - 1), css.TextOf(parameters), name.Start)
            {
                Span = TextSpan.FromBounds(name.Start, end),
            };
            AtRules.Add(atRule);
            if (opens)
            {
                _blocks.Open(null, atRule, name.Start);
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
            var (tokens, brackets) = (_pending, _brackets);
            tokens.Clear();
            brackets.Clear();
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
                throw _declarations.UnknownWord(tokens[0]);
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
            tokens.Trim();
            var rule = new CssRule(css, _blocks.CurrentRule, _blocks.CurrentAtRule, css.TextOf(tokens), start);
            Rules.Add(rule);
            _blocks.Open(rule, null, start);
        }

        private void ReadDeclaration(List<CssToken> tokens, bool isCustom)
        {
            var declaration = _declarations.Read(tokens, isCustom, _blocks.InnermostRule);
            Declarations.Add(declaration);
            _blocks.Add(declaration);
        }
    }
}
