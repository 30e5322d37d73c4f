using System.Globalization;
using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Json;

/// <summary>
/// Reads JSON as strictly as <c>JSON.parse</c> does, keeps the position of everything, and goes on after an error so that all are found at once.
/// </summary>
public static class JsonReader
{
    /// <summary>Arrays and objects inside each other that are followed; deeper ones are an error.</summary>
    public const int MaxDepth = 256;

    /// <summary>Reads <paramref name="text"/>, which is never null and may be anything.</summary>
    public static JsonReading Read(string text)
    {
        var run = new Run(text);
        var root = run.ReadRoot();
        return new JsonReading(root, run.Errors);
    }

    private sealed class Run(string text)
    {
        private const int MaxErrors = 50;
        private readonly JsonStringReader _strings = new(text);
        private int _at;
        private int _depth;
        private bool _isAbandoned;

        public List<JsonError> Errors { get; } = [];

        public JsonValue? ReadRoot()
        {
            SkipWhitespace();
            if (_at == text.Length)
            {
                Report(_at, _at, "There is no value.");
                return null;
            }

            var root = ReadValue();
            SkipWhitespace();
            if (_at < text.Length && Errors.Count == 0)
            {
                Report(_at, text.Length, "The text goes on after the end of the value.");
            }

            return root;
        }

        private JsonValue? ReadValue()
        {
            var c = _at < text.Length ? text[_at] : '\0';
            switch (c)
            {
                case '{' or '[':
                    if (_depth == MaxDepth)
                    {
                        Report(_at, _at + 1, $"Arrays and objects are nested deeper than {MaxDepth} levels.");
                        _at = text.Length;
                        _isAbandoned = true;
                        return null;
                    }

                    _depth++;
                    var container = c == '{' ? ReadObject() : (JsonValue)ReadArray();
                    _depth--;
                    return container;
                case '"' or '\'':
                    return ReadString();
                case '-' or (>= '0' and <= '9'):
                    return ReadNumber();
                default:
                    return ReadWord();
            }
        }

        private JsonObject ReadObject()
        {
            var start = _at++;
            var members = new List<JsonMember>();
            while (NextItem('}', members.Count > 0, "object"))
            {
                var nameStart = _at;
                if (ReadName() is not { } name)
                {
                    SkipBroken();
                    continue;
                }

                var nameSpan = TextSpan.FromBounds(nameStart, _at);
                SkipWhitespace();
                if (_at < text.Length && text[_at] == ':')
                {
                    _at++;
                }
                else
                {
                    Report(_at, Math.Min(_at + 1, text.Length), $"A ':' is missing after the name \"{name}\".");
                    SkipBroken();
                    continue;
                }

                SkipWhitespace();
                if (ReadValue() is { } value)
                {
                    members.Add(new JsonMember(name, nameSpan, value));
                }
            }

            return new JsonObject(TextSpan.FromBounds(start, _at), members);
        }

        private JsonArray ReadArray()
        {
            var start = _at++;
            var items = new List<JsonValue>();
            while (NextItem(']', items.Count > 0, "array"))
            {
                if (ReadValue() is { } value)
                {
                    items.Add(value);
                }
            }

            return new JsonArray(TextSpan.FromBounds(start, _at), items);
        }

        /// <summary>Moves to the next item; false behind the closing bracket or at the end of the text.</summary>
        private bool NextItem(char close, bool needsComma, string what)
        {
            SkipWhitespace();
            var comma = -1;
            while (_at < text.Length && text[_at] == ',')
            {
                if (comma >= 0 || (!needsComma && Errors.Count == 0))
                {
                    Report(_at, _at + 1, "A value is missing before ','.");
                }

                comma = _at++;
                SkipWhitespace();
            }

            if (_at == text.Length)
            {
                Report(_at, _at, $"The {what} is not closed: '{close}' is missing.");
                return false;
            }

            if (text[_at] == close)
            {
                if (comma >= 0 && needsComma)
                {
                    Report(comma, comma + 1, $"A ',' before '{close}' is not allowed.");
                }

                _at++;
                return false;
            }

            if (text[_at] is '}' or ']')
            {
                Report(_at, _at + 1, $"'{text[_at]}' does not close this {what}: '{close}' is missing.");

                // The bracket most likely belongs to the enclosing value, unless there is none.
                if (_depth == 1)
                {
                    _at = text.Length;
                }

                return false;
            }

            if (needsComma && comma < 0)
            {
                Report(_at, _at + 1, "A ',' is missing.");
            }

            return true;
        }

        private string? ReadName()
        {
            if (text[_at] is '"' or '\'')
            {
                return ReadString().Value;
            }

            var start = _at;
            while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] is '_' or '$' or '-'))
            {
                _at++;
            }

            var name = text.Substring(start, _at - start);
            Report(start, Math.Max(_at, start + 1), name.Length == 0 ? "A name in double quotes is expected here." : $"The name {name} needs double quotes.");
            return name.Length == 0 ? null : name;
        }

        private JsonString ReadString()
        {
            var start = _at;
            var value = _strings.Read(ref _at, Report);
            return new JsonString(TextSpan.FromBounds(start, _at), value);
        }

        private JsonValue? ReadNumber()
        {
            var start = _at;
            while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] is '+' or '-' or '.'))
            {
                _at++;
            }

            var raw = text.Substring(start, _at - start);
            if (!IsNumber(raw))
            {
                Report(start, _at, $"{raw} is not a JSON number.");
                return null;
            }

            if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            {
                value = raw[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
            }

            return new JsonNumber(TextSpan.FromBounds(start, _at), raw, value);
        }

        private JsonValue? ReadWord()
        {
            var start = _at;
            while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] is '_' or '$'))
            {
                _at++;
            }

            var word = text.Substring(start, _at - start);
            JsonKind? kind = word switch { "true" => JsonKind.True, "false" => JsonKind.False, "null" => JsonKind.Null, _ => null };
            if (kind is { } known)
            {
                return new JsonValue(known, TextSpan.FromBounds(start, _at));
            }

            if (_at == text.Length && word.Length == 0)
            {
                Report(_at, _at, "A value is missing at the end of the text.");
            }
            else if (word.Length == 0)
            {
                Report(start, start + 1, $"A value cannot begin with '{text[start]}'.");
                SkipBroken();
            }
            else
            {
                Report(start, _at, $"{word} is not a JSON value; strings need double quotes.");
            }

            return null;
        }

        private static bool IsNumber(string raw)
        {
            var i = raw[0] == '-' ? 1 : 0;
            var digits = Digits(raw, ref i);
            if (digits == 0 || (digits > 1 && raw[i - digits] == '0'))
            {
                return false;
            }

            if (i < raw.Length && raw[i] == '.')
            {
                i++;
                if (Digits(raw, ref i) == 0)
                {
                    return false;
                }
            }

            if (i < raw.Length && raw[i] is 'e' or 'E')
            {
                i++;
                if (i < raw.Length && raw[i] is '+' or '-')
                {
                    i++;
                }

                if (Digits(raw, ref i) == 0)
                {
                    return false;
                }
            }

            return i == raw.Length;
        }

        private static int Digits(string raw, ref int i)
        {
            var start = i;
            while (i < raw.Length && raw[i] is >= '0' and <= '9')
            {
                i++;
            }

            return i - start;
        }

        private void SkipWhitespace()
        {
            while (_at < text.Length && text[_at] is ' ' or '\t' or '\n' or '\r')
            {
                _at++;
            }
        }

        /// <summary>Goes on behind what could not be read, at least one character further unless a bracket or comma stands here.</summary>
        private void SkipBroken()
        {
            while (_at < text.Length && text[_at] is not (',' or ']' or '}'))
            {
                _at++;
            }
        }

        private void Report(int start, int end, string message)
        {
            if (Errors.Count < MaxErrors && !_isAbandoned)
            {
                Errors.Add(new JsonError(TextSpan.FromBounds(start, end), message));
            }
        }
    }
}
