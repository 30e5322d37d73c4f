using Hyperframes.Contexts.Values;
using Hyperframes.Markup.Source;

namespace Hyperframes.Contexts;

// Tags: their names, and what their end opens.
internal sealed partial class HtmlReader
{
    private void ReadTagOpen(char c)
    {
        switch (c)
        {
            case '!':
                Become(HtmlPosition.Declaration);
                break;
            case '/':
                Become(HtmlPosition.EndTagOpen);
                break;
            case '?':
                Become(HtmlPosition.BogusComment);
                break;
            case '<':
                break;
            default:
                if (HtmlCharacters.IsLetter(c))
                {
                    BeginTag(c, isEndTag: false);
                }
                else
                {
                    Become(HtmlPosition.Body);
                }

                break;
        }
    }

    private void ReadEndTagOpen(char c)
    {
        if (HtmlCharacters.IsLetter(c))
        {
            BeginTag(c, isEndTag: true);
        }
        else
        {
            Become(c == '>' ? HtmlPosition.Body : HtmlPosition.BogusComment);
        }
    }

    private void BeginTag(char c, bool isEndTag)
    {
        Become(HtmlPosition.TagName);
        _isEndTag = isEndTag;
        _element = char.ToLowerInvariant(c).ToString();
        _facts = TagFacts.None;
    }

    private void ReadTagName(char c)
    {
        if (c is '>' or '/' || HtmlCharacters.IsWhitespace(c))
        {
            _position = HtmlPosition.InTag;
            ReadInTag(c);
        }
        else
        {
            _element += char.ToLowerInvariant(c);
        }
    }

    private void ReadInTag(char c)
    {
        if (c == '>')
        {
            CloseTag();
        }
        else if (c == '/')
        {
            _pending = "/";
        }
        else if (!HtmlCharacters.IsWhitespace(c))
        {
            _pending = "";
            _attribute = char.ToLowerInvariant(c).ToString();
            _position = HtmlPosition.AttributeName;
        }
        else
        {
            _pending = "";
        }
    }

    private void CloseTag()
    {
        var selfClosing = _pending == "/";
        var isForeign = ForeignContent.IsForeign(_foreign) && !HtmlElements.LeavesForeignContent.Contains(_element);
        var type = _facts.Type.Trim();
        Become(HtmlPosition.Body);
        _facts = TagFacts.None;
        _attribute = "";
        _quote = '\0';
        _value = null;
        if (_isEndTag)
        {
            _foreign = ForeignContent.Close(_foreign, _element);
            _isEndTag = false;
            _element = "";
            return;
        }

        _foreign = ForeignContent.Open(_foreign, _element, selfClosing);
        if (isForeign)
        {
            _element = "";
            return;
        }

        _position = HtmlElements.EscapableRawText.Contains(_element) ? HtmlPosition.RcData : HtmlPosition.Body;
        if (_element == "noscript" || HtmlElements.RawText.Contains(_element))
        {
            _position = HtmlPosition.RawText;
            _value = ContentOf(_element, type);
        }
        else if (_position == HtmlPosition.Body)
        {
            _element = "";
        }
    }

    private static ValueState ContentOf(string element, string type) => element switch
    {
        "style" => CssState.Sheet,
        "script" when type is "" or "module" or "text/javascript" or "application/javascript" or "text/ecmascript" or "application/ecmascript" => ScriptState.Start,
        "script" when type == "application/json" || type == "importmap" || type.EndsWith("+json", StringComparison.Ordinal) => JsonState.Start,
        "script" => new ClosedState($"What a script of type '{type}' means is unknown, so no value can be written into it safely."),
        _ => new ClosedState($"The content of <{element}> is not read as markup, so no value can be written into it safely."),
    };
}
