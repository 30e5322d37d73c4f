using System.Globalization;
using System.Text;

namespace Hyperframes.Markup.Json;

/// <summary>Reads one JSON string; a string in single quotes is read too, and reported.</summary>
internal sealed class JsonStringReader(string text)
{
    private StringBuilder? _buffer;

    /// <param name="at">Offset of the opening quote; afterwards behind the closing one.</param>
    /// <param name="report">Receives start, end and message of each error.</param>
    public string Read(ref int at, Action<int, int, string> report)
    {
        var start = at;
        var quote = text[at++];
        if (quote == '\'')
        {
            report(start, start + 1, "A string is written in double quotes.");
        }

        var plain = at;
        while (at < text.Length && text[at] != quote && text[at] != '\\' && text[at] >= ' ')
        {
            at++;
        }

        if (at < text.Length && text[at] == quote)
        {
            return text.Substring(plain, at++ - plain);
        }

        var value = (_buffer ??= new StringBuilder()).Clear().Append(text, plain, at - plain);
        while (at < text.Length && text[at] != quote)
        {
            var c = text[at];
            if (c == '\\')
            {
                ReadEscape(ref at, value, report);
                continue;
            }

            if (c < ' ')
            {
                report(at, at + 1, c is '\n' or '\r' ? "A line break inside a string is written \\n." : $"The control character U+{(int)c:X4} inside a string must be escaped.");
            }

            value.Append(c);
            at++;
        }

        if (at == text.Length)
        {
            report(start, text.Length, "The string is not closed: '\"' is missing.");
        }
        else
        {
            at++;
        }

        return value.ToString();
    }

    private void ReadEscape(ref int at, StringBuilder value, Action<int, int, string> report)
    {
        var start = at++;
        if (at == text.Length)
        {
            return;
        }

        var c = text[at++];
        switch (c)
        {
            case '"' or '\\' or '/':
                value.Append(c);
                break;
            case 'b':
                value.Append('\b');
                break;
            case 'f':
                value.Append('\f');
                break;
            case 'n':
                value.Append('\n');
                break;
            case 'r':
                value.Append('\r');
                break;
            case 't':
                value.Append('\t');
                break;
            case 'u' when at + 4 <= text.Length && IsHex(at):
                value.Append((char)int.Parse(text.Substring(at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                at += 4;
                break;
            default:
                report(start, at, c == 'u' ? "\\u needs four hexadecimal digits." : $"\\{c} is not an escape of JSON.");
                value.Append(c);
                break;
        }
    }

    private bool IsHex(int at)
    {
        for (var i = at; i < at + 4; i++)
        {
            if (text[i] is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
            {
                return false;
            }
        }

        return true;
    }
}
