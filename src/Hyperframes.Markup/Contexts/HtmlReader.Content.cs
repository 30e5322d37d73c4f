using Hyperframes.Contexts.Values;
using Hyperframes.Markup.Source;

namespace Hyperframes.Contexts;

// Content that is not markup: raw text, comments, declarations.
internal sealed partial class HtmlReader
{
    /// <summary>Content that ends only at its own end tag; the characters that may begin one pend.</summary>
    private void ReadRaw(char c)
    {
        var end = "</" + _element;
        if (_pending.Length == end.Length)
        {
            if (c is '>' or '/' || HtmlCharacters.IsWhitespace(c))
            {
                _value = null;
                Become(HtmlPosition.InTag);
                _isEndTag = true;
                _facts = TagFacts.None;
                ReadInTag(c);
                return;
            }
        }
        else if (char.ToLowerInvariant(c) == end[_pending.Length])
        {
            _pending += c;
            return;
        }

        var text = _pending;
        _pending = "";
        if (_position == HtmlPosition.RawText)
        {
            foreach (var pending in text)
            {
                _value = _value!.Read(pending);
            }
        }

        if (text == "<" && c == '!' && _element == "script")
        {
            _value = new ClosedState("Behind '<!' a script may be read as a comment; take it out.");
        }

        if (c == '<')
        {
            _pending = "<";
        }
        else if (_position == HtmlPosition.RawText)
        {
            _value = _value!.Read(c);
        }
    }

    private void ReadDeclaration(char c)
    {
        _pending += c;
        if (_pending == CommentStart)
        {
            _position = HtmlPosition.Comment;
        }
        else if (_pending != "-")
        {
            Become(c == '>' ? HtmlPosition.Body : HtmlPosition.BogusComment);
        }
    }

    private void ReadComment(char c)
    {
        if (c != '>')
        {
            // The last three characters tell whether the comment ends: '--' or '--!'.
            _pending = (_pending + c) is { Length: > 3 } tail ? tail.Substring(tail.Length - 3) : _pending + c;
            return;
        }

        if (_pending is ValueInComment or ValueInComment + "-")
        {
            Become(HtmlPosition.Lost);
        }
        else if (_pending.EndsWith("--", StringComparison.Ordinal) || _pending.EndsWith("--!", StringComparison.Ordinal))
        {
            Become(HtmlPosition.Body);
        }
        else
        {
            _pending = "";
        }
    }
}
