using Hyperframes.Markup.Source;

namespace Hyperframes.Contexts;

// Attributes: names, and values with their character references resolved.
internal sealed partial class HtmlReader
{
    private void ReadAttributeName(char c)
    {
        if (c == '=')
        {
            _position = _attribute == UnknownName ? HtmlPosition.Lost : HtmlPosition.BeforeValue;
            NoteName();
        }
        else if (c is '>' or '/' || HtmlCharacters.IsWhitespace(c))
        {
            NoteName();
            _position = HtmlCharacters.IsWhitespace(c) ? HtmlPosition.BehindName : HtmlPosition.InTag;
            if (_position == HtmlPosition.InTag)
            {
                ReadInTag(c);
            }
        }
        else if (_attribute == UnknownName)
        {
            // It would go on with the name of a tag in one branch, and with that of an attribute in the other.
            _position = HtmlPosition.Lost;
        }
        else
        {
            _attribute += char.ToLowerInvariant(c);
        }
    }

    private void ReadBehindName(char c)
    {
        if (c == '=')
        {
            _position = _attribute == UnknownName ? HtmlPosition.Lost : HtmlPosition.BeforeValue;
        }
        else if (!HtmlCharacters.IsWhitespace(c))
        {
            _position = HtmlPosition.InTag;
            ReadInTag(c);
        }
    }

    private void ReadBeforeValue(char c)
    {
        if (HtmlCharacters.IsWhitespace(c))
        {
            return;
        }

        if (c == '>')
        {
            CloseTag();
            return;
        }

        _position = HtmlPosition.AttributeValue;
        _value = AttributeLanguage.Of(_element, _attribute, _facts);
        _quote = c is '"' or '\'' ? c : '\0';
        if (_quote == '\0')
        {
            ReadAttributeValue(c);
        }
    }

    private void ReadAttributeValue(char c)
    {
        if (_quote != '\0' ? c == _quote : c == '>' || HtmlCharacters.IsWhitespace(c))
        {
            FlushReference();
            _value = null;
            _quote = '\0';
            _position = HtmlPosition.InTag;
            if (c == '>')
            {
                CloseTag();
            }

            return;
        }

        if (_pending.Length > 0)
        {
            _pending += c;
            if (c == ';' || _pending.Length > LongestReference || !(HtmlCharacters.IsLetterOrDigit(c) || c == '#'))
            {
                FlushReference();
            }
        }
        else if (c == '&')
        {
            _pending = "&";
        }
        else
        {
            ReadValue(c);
        }
    }

    private void FlushReference()
    {
        if (_pending.Length == 0)
        {
            return;
        }

        var text = CharacterReferences.Decode(_pending, new TextSpan(0, _pending.Length), inAttribute: true).Value;
        _pending = "";
        foreach (var c in text)
        {
            ReadValue(c);
        }
    }

    private void ReadValue(char c)
    {
        _value = _value!.Read(c);
        if (_element == "script" && _attribute == "type")
        {
            _facts = _facts with { Type = _facts.Type + char.ToLowerInvariant(c) };
        }
    }

    private void NoteName()
    {
        if (_attribute is "name" or "property")
        {
            _facts = _facts with { IsNamed = true };
        }
    }
}
