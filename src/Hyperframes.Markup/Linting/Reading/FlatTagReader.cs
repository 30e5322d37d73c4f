using Hyperframes.Markup.Source;

namespace Hyperframes.Linting.Reading;

/// <summary>
/// Reads a page into the flat list of open tags that upstream's rules see: the reading of htmlparser2, not of HTML5. There are no implied
/// html, head or body; some tags close others; <c>script, style, title, textarea, xmp</c> hold raw text unless they are written
/// <c>&lt;script/&gt;</c>; comments, declarations and a tag that the text ends in are not tags.
/// </summary>
internal sealed class FlatTagReader
{
    private readonly string _text;
    private readonly List<HtmlTag> _tags = [];
    private readonly List<RawBlock> _scripts = [];
    private readonly List<RawBlock> _styles = [];
    private readonly List<TextSpan> _comments = [];
    private readonly List<TagAttribute> _attributes = [];
    private readonly List<string> _open = [];
    private readonly Dictionary<string, Stack<HtmlTag>> _openByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _openCount = new(StringComparer.Ordinal);
    private readonly Stack<HtmlTag> _openBlocks = new();
    private readonly Stack<bool> _foreign = new([false]);
    private int _tokenStart;
    private int _tokenEnd;
    private int _textStart;

    private FlatTagReader(string text) => _text = text;

    /// <summary>Reads <paramref name="text"/> in one pass.</summary>
    public static TagList Read(string text)
    {
        var reader = new FlatTagReader(text);
        reader.ReadAll();
        return new TagList(reader._tags, reader._scripts, reader._styles, reader._comments);
    }

    private void ReadAll()
    {
        var at = 0;
        while (at < _text.Length && (at = _text.IndexOf('<', at)) >= 0)
        {
            if (at > _textStart)
            {
                _tokenStart = at;
            }

            _textStart = at;
            at = ReadMarkup(at);
            if (at < 0)
            {
                CloseAll();
                return;
            }
        }

        if (_textStart < _text.Length)
        {
            _tokenStart = _text.Length;
        }

        CloseAll();
    }

    /// <summary>Reads what begins with the <c>&lt;</c> at <paramref name="lt"/>; gives the offset to go on from, or -1 where the text ends inside it.</summary>
    private int ReadMarkup(int lt)
    {
        var next = lt + 1;
        if (next >= _text.Length)
        {
            return next;
        }

        return _text[next] switch
        {
            '!' => ReadDeclaration(lt),
            '?' => SkipPast(">", next + 1),
            '/' => ReadCloseTag(lt, next + 1),
            var c when IsLetter(c) => ReadOpenTag(next),
            _ => next,
        };
    }

    private int ReadDeclaration(int lt)
    {
        var at = lt + 2;
        if (at >= _text.Length)
        {
            return at;
        }

        if (_text[at] == '[')
        {
            const string cdata = "CDATA[";
            var matched = 0;
            while (matched < cdata.Length && at + 1 + matched < _text.Length && _text[at + 1 + matched] == cdata[matched])
            {
                matched++;
            }

            return matched == cdata.Length ? SkipComment(lt, "]]>", at + 1 + matched) : SkipPast(">", at + 1 + matched);
        }

        if (_text[at] == '-' && at + 1 < _text.Length && _text[at + 1] == '-')
        {
            return SkipComment(lt, "-->", at);
        }

        return SkipPast(">", at + (_text[at] == '-' ? 2 : 1));
    }

    private int SkipComment(int lt, string end, int from)
    {
        var next = SkipPast(end, from);
        _comments.Add(TextSpan.FromBounds(lt, next < 0 ? _text.Length : next));
        return next;
    }

    private int SkipPast(string end, int from)
    {
        var found = from < _text.Length ? _text.IndexOf(end, from, StringComparison.Ordinal) : -1;
        if (found < 0)
        {
            _tokenStart = _text.Length;
            return -1;
        }

        _textStart = _tokenStart = found + end.Length;
        return _textStart;
    }

    private int ReadCloseTag(int lt, int at)
    {
        while (at < _text.Length && IsSpace(_text[at]))
        {
            at++;
        }

        if (at >= _text.Length)
        {
            return at;
        }

        if (_text[at] == '>')
        {
            return at + 1;
        }

        if (!IsLetter(_text[at]))
        {
            return SkipComment(lt, ">", at + 1);
        }

        var nameStart = at;
        while (at < _text.Length && _text[at] != '>' && !IsSpace(_text[at]))
        {
            at++;
        }

        if (at >= _text.Length)
        {
            return -1;
        }

        Close(LowerCase(nameStart, at), at);
        var gt = _text.IndexOf('>', at);
        _textStart = gt < 0 ? _text.Length : gt + 1;
        return gt < 0 ? -1 : gt + 1;
    }

    private int ReadOpenTag(int nameStart)
    {
        var at = nameStart;
        while (at < _text.Length && !EndsName(_text[at]))
        {
            at++;
        }

        if (at >= _text.Length)
        {
            return -1;
        }

        var name = LowerCase(nameStart, at);
        _tokenStart = Math.Max(_tokenStart, nameStart - 1);
        var start = _tokenStart;
        _tokenEnd = at;
        OpenName(name);
        _tokenStart = start;
        var attributes = _attributes;
        attributes.Clear();
        var end = AttributeReader.Read(_text, at, attributes, out var selfClosing);
        if (end < 0)
        {
            _tokenStart = attributes.Count > 0 ? attributes[attributes.Count - 1].NameStart : start;
            return -1;
        }

        _tokenEnd = end;
        var closes = selfClosing && _foreign.Peek();
        Open(new HtmlTag(_text, name, nameStart - 1, end + 1, at, [.. attributes]), closes);
        _textStart = _tokenStart = end + 1;
        return !selfClosing && HtmlNames.HoldsRawText(name) ? SkipRawText(name, end + 1) : end + 1;
    }

    /// <summary>Stops before the close tag of a raw-text element, so that it is read as one.</summary>
    private int SkipRawText(string name, int from)
    {
        for (var at = from; (at = _text.IndexOf("</", at, StringComparison.Ordinal)) >= 0; at += 2)
        {
            var behind = at + 2 + name.Length;
            if (behind < _text.Length
                && string.Compare(_text, at + 2, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (_text[behind] == '>' || IsSpace(_text[behind])))
            {
                return at;
            }
        }

        _tokenStart = _textStart = _text.Length;
        return -1;
    }

    private void OpenName(string name)
    {
        if (HtmlNames.ClosedBy(name) is { } closed)
        {
            while (_open.Count > 0 && closed.Contains(_open[_open.Count - 1]))
            {
                CloseTop();
            }
        }

        if (HtmlNames.IsVoid(name))
        {
            return;
        }

        _open.Add(name);
        _openCount[name] = _openCount.TryGetValue(name, out var count) ? count + 1 : 1;
        if (HtmlNames.IsForeign(name))
        {
            _foreign.Push(true);
        }
        else if (HtmlNames.IsIntegrationPoint(name))
        {
            _foreign.Push(false);
        }
    }

    private void Open(HtmlTag tag, bool closes)
    {
        _tags.Add(tag);
        if (!_openByName.TryGetValue(tag.Name, out var stack))
        {
            _openByName[tag.Name] = stack = new Stack<HtmlTag>();
        }

        stack.Push(tag);
        if (tag.Name is "script" or "style")
        {
            _openBlocks.Push(tag);
        }

        if (HtmlNames.IsVoid(tag.Name))
        {
            Closed(tag.Name);
        }
        else if (closes && _open.Count > 0 && _open[_open.Count - 1] == tag.Name)
        {
            CloseTop();
        }
    }

    private void Close(string name, int nameEnd)
    {
        _tokenEnd = nameEnd;
        if ((HtmlNames.IsForeign(name) || HtmlNames.IsIntegrationPoint(name)) && _foreign.Count > 1)
        {
            _foreign.Pop();
        }

        if (!HtmlNames.IsVoid(name))
        {
            if (_openCount.TryGetValue(name, out var count) && count > 0)
            {
                while (_open[_open.Count - 1] != name)
                {
                    CloseTop();
                }

                CloseTop();
            }
            else if (name == "p")
            {
                OpenName("p");
                Open(Implied("p"), closes: true);
            }
        }
        else if (name == "br")
        {
            Open(Implied("br"), closes: false);
        }

        _tokenStart = nameEnd + 1;
    }

    private HtmlTag Implied(string name) =>
        new(_text, name, _tokenStart, _tokenEnd + 1, Math.Min(_tokenStart + name.Length + 1, _tokenEnd), []);

    private void CloseTop()
    {
        var name = _open[_open.Count - 1];
        _open.RemoveAt(_open.Count - 1);
        _openCount[name]--;
        Closed(name);
    }

    private void Closed(string name)
    {
        if (_openByName.TryGetValue(name, out var stack) && stack.Count > 0)
        {
            var tag = stack.Pop();
            tag.CloseIndex = _tokenStart;
            tag.EndIndex = _tokenEnd + 1;
        }

        if (name is "script" or "style" && _openBlocks.Count > 0 && _openBlocks.Pop() is { } block && block.Name == name)
        {
            var content = block.End >= _tokenStart ? "" : _text.Substring(block.End, _tokenStart - block.End);
            (name == "script" ? _scripts : _styles).Add(new RawBlock(block, content, block.End));
        }
    }

    private void CloseAll()
    {
        _tokenEnd = _tokenStart;
        while (_open.Count > 0)
        {
            CloseTop();
        }
    }

    private string LowerCase(int start, int end) => HtmlNames.LowerCase(_text, start, end);

    private static bool IsLetter(char c) => (uint)((c | 32) - 'a') <= 'z' - 'a';

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\f' or '\r';

    private static bool EndsName(char c) => c is '/' or '>' || IsSpace(c);
}
