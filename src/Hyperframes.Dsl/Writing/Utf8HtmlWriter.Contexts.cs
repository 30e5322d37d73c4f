using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Hyperframes.Contexts;

namespace Hyperframes.Writing;

/// <content>Text in every context that a hole can stand in.</content>
public ref partial struct Utf8HtmlWriter
{
    /// <summary>Writes a URL as the beginning of a quoted URL attribute; one with a scheme that is not allowed becomes <c>about:invalid</c>.</summary>
    public void Url(string? text) => CheckedUrl(text, EscapeSets.Url);

    /// <summary>Writes text where <paramref name="value"/> and <paramref name="carrier"/> say that it stands.</summary>
    /// <exception cref="UnsafeValueException">No value can stand there.</exception>
    public void Write(string? text, ValueKind value, Carrier carrier)
    {
        if (carrier == Carrier.AttributeUnquoted && value is not (ValueKind.Text or ValueKind.Timing) && !string.IsNullOrEmpty(text))
        {
            Unquoted(text, value);
            return;
        }

        bool writesNothing = string.IsNullOrEmpty(text) && value is not (ValueKind.ScriptValue or ValueKind.JsonValue);
        if (carrier == Carrier.AttributeUnquoted && writesNothing && PreviousByte() == '=')
        {
            Literal("\"\""u8);
            return;
        }

        switch (value)
        {
            case ValueKind.Text or ValueKind.Timing:
                Escaped(text, Words(carrier));
                break;
            case ValueKind.UrlStart:
                CheckedUrl(text, EscapeSets.Url);
                break;
            case ValueKind.UrlPath:
                UrlPath(text);
                break;
            case ValueKind.UrlListItem:
                CheckedUrl(text, EscapeSets.UrlListItem);
                break;
            case ValueKind.UrlComponent or ValueKind.CssUrlComponent:
                Escaped(text, EscapeSets.UrlComponent);
                break;
            case ValueKind.CssUrlStart:
                CheckedUrl(text, carrier == Carrier.StyleElement ? EscapeSets.RawUrl : EscapeSets.Url);
                break;
            case ValueKind.CssValue:
                Escaped(CssValueText.IsAllowed(text) ? text : CssValueText.Refused, EscapeSets.None);
                break;
            case ValueKind.CssString:
                Escaped(text, EscapeSets.CssString);
                break;
            case ValueKind.ScriptString or ValueKind.ScriptTemplate:
                Escaped(text, EscapeSets.Script);
                break;
            case ValueKind.ScriptValue:
                Quoted(text, carrier, EscapeSets.Script);
                break;
            case ValueKind.JsonString:
                Escaped(text, JsonText(carrier));
                break;
            case ValueKind.JsonValue:
                Quoted(text, carrier, JsonText(carrier));
                break;
            case ValueKind.NestedText:
                Nested(text);
                break;
            default:
                throw new UnsafeValueException("No value can be written at this place of a page.");
        }
    }

    private static EscapeSet Words(Carrier carrier) => carrier switch
    {
        Carrier.PlainText => EscapeSets.None,
        Carrier.AttributeUnquoted => EscapeSets.Unquoted,
        Carrier.Comment => EscapeSets.Comment,
        Carrier.Body or Carrier.RcData or Carrier.AttributeDoubleQuoted or Carrier.AttributeSingleQuoted => EscapeSets.Html,
        _ => throw new UnsafeValueException("Words cannot be written in a script or a style sheet."),
    };

    private static EscapeSet JsonText(Carrier carrier) => carrier is Carrier.ScriptElement ? EscapeSets.RawJson : EscapeSets.Json;

    private void CheckedUrl(string? text, EscapeSet set) => Escaped(UrlScheme.IsAllowed(text) ? text : UrlScheme.Refused, set);

    // A slash behind a literal slash would begin a host.
    private void UrlPath(string? text)
    {
        int slashes = text.AsSpan().IndexOfAnyExcept("/\\");
        slashes = slashes < 0 ? text?.Length ?? 0 : slashes;
        Escaped(text.AsSpan(0, slashes), EscapeSets.UrlComponent);
        Escaped(text.AsSpan(slashes), EscapeSets.UrlPath);
    }

    private void Quoted(string? text, Carrier carrier, EscapeSet set)
    {
        if (text is null)
        {
            ScriptWord("null"u8, carrier);
            return;
        }

        ReadOnlySpan<byte> quote = carrier == Carrier.ScriptElement ? "\""u8 : "&quot;"u8;
        Literal(quote);
        Escaped(text, set);
        Literal(quote);
    }

    // The blanks keep a value from joining what stands beside it.
    private void ScriptWord(ReadOnlySpan<byte> word, Carrier carrier)
    {
        Blank(carrier);
        Literal(word);
        Blank(carrier);
    }

    private void Blank(Carrier carrier) => Literal(carrier == Carrier.AttributeUnquoted ? "&#32;"u8 : " "u8);

    // Code in an attribute without quotes: as between quotes, and then nothing may end the attribute.
    private void Unquoted(string text, ValueKind value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var quoted = new Utf8HtmlWriter(buffer);
        quoted.Write(text, value, Carrier.AttributeDoubleQuoted);
        quoted.Flush();
        Escaped(Encoding.UTF8.GetString(buffer.WrittenSpan), EscapeSets.Blanks);
    }

    // Escaped for the page within the attribute, then for the attribute.
    private void Nested(string? text)
    {
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOfAny("&<>\"'\r");
            Escaped(end < 0 ? rest : rest[..end], EscapeSets.Html);
            if (end < 0)
            {
                return;
            }

            Literal("&amp;"u8);
            Literal(rest[end] switch
            {
                '&' => "amp;"u8,
                '<' => "lt;"u8,
                '>' => "gt;"u8,
                '"' => "quot;"u8,
                '\'' => "#39;"u8,
                _ => "#13;"u8,
            });
            rest = rest[(end + 1)..];
        }
    }

    /// <summary>Tells a new writer what another one wrote last.</summary>
    internal void ContinueBehind(char previous) => _previous = previous < 0x80 ? (byte)previous : (byte)0;

    private readonly byte PreviousByte() => _left < _size ? Unsafe.Subtract(ref _cursor, 1) : _previous;
}
