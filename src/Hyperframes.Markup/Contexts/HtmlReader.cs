using Hyperframes.Contexts.Values;

namespace Hyperframes.Contexts;

/// <summary>Reads literal HTML character by character, from one state to the next (HTML standard, tokenization).</summary>
internal sealed partial class HtmlReader(ContextState state)
{
    /// <summary>Stands for the name of an attribute that depends on a branch.</summary>
    public const string UnknownName = "?";

    /// <summary>What pends at the beginning of a comment: its own dashes may close it.</summary>
    public const string CommentStart = "--";

    /// <summary>What pends in a comment behind a value, which may have been empty.</summary>
    public const string ValueInComment = "\uFFFF";

    private const int LongestReference = 33;

    private HtmlPosition _position = state.Position;
    private string _element = state.Element;
    private bool _isEndTag = state.IsEndTag;
    private string _attribute = state.Attribute;
    private char _quote = state.Quote;
    private ValueState? _value = state.Value;
    private string _pending = state.Pending;
    private string _foreign = state.Foreign;
    private TagFacts _facts = state.Facts;

    // What was read on the way to the content of an element means nothing there: two ways to it must compare as equal.
    public ContextState ToState() => _position == HtmlPosition.Body ? ContextState.HtmlBody with { Foreign = _foreign } : ContextState.Create(_position) with
    {
        Element = _element, IsEndTag = _isEndTag, Attribute = _attribute, Quote = _quote, Value = _value, Pending = _pending, Foreign = _foreign, Facts = _facts,
    };

    public void Read(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (_position == HtmlPosition.Body)
            {
                i = text.IndexOf('<', i);
                if (i < 0)
                {
                    return;
                }
            }

            Read(text[i]);
        }
    }

    private void Read(char c)
    {
        switch (_position)
        {
            case HtmlPosition.Body:
                _position = HtmlPosition.TagOpen;
                break;
            case HtmlPosition.TagOpen:
                ReadTagOpen(c);
                break;
            case HtmlPosition.EndTagOpen:
                ReadEndTagOpen(c);
                break;
            case HtmlPosition.TagName:
                ReadTagName(c);
                break;
            case HtmlPosition.InTag:
                ReadInTag(c);
                break;
            case HtmlPosition.AttributeName:
                ReadAttributeName(c);
                break;
            case HtmlPosition.BehindName:
                ReadBehindName(c);
                break;
            case HtmlPosition.BeforeValue:
                ReadBeforeValue(c);
                break;
            case HtmlPosition.AttributeValue:
                ReadAttributeValue(c);
                break;
            case HtmlPosition.RawText:
            case HtmlPosition.RcData:
                ReadRaw(c);
                break;
            case HtmlPosition.Declaration:
                ReadDeclaration(c);
                break;
            case HtmlPosition.Comment:
                ReadComment(c);
                break;
            case HtmlPosition.BogusComment when c == '>':
                Become(HtmlPosition.Body);
                break;
        }
    }

    private void Become(HtmlPosition position)
    {
        _position = position;
        _pending = "";
    }
}
