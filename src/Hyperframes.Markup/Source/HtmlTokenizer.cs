namespace Hyperframes.Markup.Source;

/// <summary>
/// Cuts an HTML source into tokens without losing a character. It follows the tokenizer of the HTML standard with scripting off, builds no tree, takes any
/// input in linear time and never fails.
/// </summary>
public static class HtmlTokenizer
{
    /// <summary>The tokens of <paramref name="source"/>; their spans, in order, cover it without gap or overlap.</summary>
    public static IReadOnlyList<HtmlToken> Tokenize(string source) => new Run(source).ToTokens();

    private sealed class Run(string source)
    {
        private readonly List<HtmlToken> _tokens = [];
        private readonly TagReader _tags = new(source);
        private readonly OpenElements _open = new();

        public List<HtmlToken> ToTokens()
        {
            var textStart = 0;
            var at = 0;
            while (at < source.Length && source.IndexOf('<', at) is >= 0 and var open)
            {
                if (!StartsMarkup(open))
                {
                    at = open + 1;
                    continue;
                }

                AddText(textStart, open);
                at = textStart = ReadMarkup(open);
            }

            AddText(textStart, source.Length);
            return _tokens;
        }

        private bool StartsMarkup(int open)
            => open + 1 < source.Length
                && (source[open + 1] is '!' or '?'
                    || HtmlCharacters.IsLetter(source[open + 1])
                    || (source[open + 1] == '/' && open + 2 < source.Length));

        private int ReadMarkup(int open) => source[open + 1] switch
        {
            '!' => ReadDeclaration(open),
            '?' => Add(HtmlTokenKind.Comment, open, EndOfBogusComment(open + 1)),
            '/' when !HtmlCharacters.IsLetter(source[open + 2]) => Add(HtmlTokenKind.Comment, open, EndOfBogusComment(open + 2)),
            '/' => ReadEndTag(open),
            _ => ReadStartTag(open),
        };

        private int ReadDeclaration(int open)
        {
            var at = open + 2;
            if (StartsWith(at, "--"))
            {
                return Add(HtmlTokenKind.Comment, open, EndOfComment(at + 2));
            }

            if (_open.InForeignContent && StartsWith(at, "[CDATA["))
            {
                var end = source.IndexOf("]]>", at + 7, StringComparison.Ordinal);
                return Add(HtmlTokenKind.Cdata, open, end < 0 ? source.Length : end + 3);
            }

            var kind = string.Compare(source, at, "doctype", 0, 7, StringComparison.OrdinalIgnoreCase) == 0 ? HtmlTokenKind.Doctype : HtmlTokenKind.Comment;
            return Add(kind, open, EndOfBogusComment(at));
        }

        private int ReadEndTag(int open)
        {
            var tag = _tags.Read(open, open + 2, HtmlTokenKind.EndTag, isForeign: _open.InForeignContent);
            _tokens.Add(tag);
            if (tag.Kind == HtmlTokenKind.EndTag)
            {
                _open.Close(tag.Name);
            }

            return tag.Span.End;
        }

        private int ReadStartTag(int open)
        {
            var tag = _tags.Read(open, open + 1, HtmlTokenKind.StartTag, isForeign: false);
            if (tag.Kind != HtmlTokenKind.StartTag)
            {
                _tokens.Add(tag);
                return tag.Span.End;
            }

            if (_open.Open(tag))
            {
                tag = new HtmlToken(source, tag.Kind, tag.Span, tag.Name, tag.NameSpan, tag.Attributes) { SelfClosing = tag.SelfClosing, IsForeign = true };
            }

            _tokens.Add(tag);
            var at = tag.Span.End;
            if (tag.IsForeign || !(HtmlElements.RawText.Contains(tag.Name) || HtmlElements.EscapableRawText.Contains(tag.Name)))
            {
                return at;
            }

            var end = RawContent.EndOf(source, at, tag.Name);
            if (end > at)
            {
                _tokens.Add(new HtmlToken(source, HtmlTokenKind.RawText, TextSpan.FromBounds(at, end), tag.Name, new TextSpan(at, 0), []));
            }

            return end;
        }

        private int EndOfBogusComment(int at)
        {
            var end = source.IndexOf('>', at);
            return end < 0 ? source.Length : end + 1;
        }

        private int EndOfComment(int at)
        {
            if (StartsWith(at, ">") || StartsWith(at, "->"))
            {
                return source[at] == '>' ? at + 1 : at + 2;
            }

            for (var end = at; end < source.Length && source.IndexOf('>', end) is >= 0 and var close; end = close + 1)
            {
                var dashes = source[close - 1] == '!' ? close - 3 : close - 2;
                if (dashes >= at && source[dashes] == '-' && source[dashes + 1] == '-')
                {
                    return close + 1;
                }
            }

            return source.Length;
        }

        private bool StartsWith(int at, string text) => string.CompareOrdinal(source, at, text, 0, text.Length) == 0;

        private void AddText(int start, int end)
        {
            if (end > start)
            {
                Add(HtmlTokenKind.Text, start, end);
            }
        }

        private int Add(HtmlTokenKind kind, int start, int end)
        {
            _tokens.Add(new HtmlToken(source, kind, TextSpan.FromBounds(start, end)));
            return end;
        }
    }
}
