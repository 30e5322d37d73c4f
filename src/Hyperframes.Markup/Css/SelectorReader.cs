using System.Globalization;
using System.Text;

namespace Hyperframes.Markup.Css;

/// <summary>Reads a selector list into its conditions.</summary>
internal sealed class SelectorReader
{
    private const int MaxDepth = 64;

    private readonly string _text;
    private int _at;
    private int _depth;

    private SelectorReader(string text) => _text = text;

    /// <summary>The selectors of a list; null where the text is no selector.</summary>
    public static IReadOnlyList<ComplexSelector>? Read(string text)
    {
        var reader = new SelectorReader(text);
        var list = reader.ReadList();
        return list is not null && reader._at == text.Length ? list : null;
    }

    private IReadOnlyList<ComplexSelector>? ReadList()
    {
        var list = new List<ComplexSelector>();
        do
        {
            if (ReadComplex() is not { } selector)
            {
                return null;
            }

            list.Add(selector);
        }
        while (Take(','));

        return list;
    }

    private ComplexSelector? ReadComplex()
    {
        var compounds = new List<IReadOnlyList<SimpleSelector>>();
        var compound = new List<SimpleSelector>();
        SkipBlank();
        while (_at < _text.Length && _text[_at] is not (',' or ')'))
        {
            var isBlank = SkipBlank();
            if (_at >= _text.Length || _text[_at] is ',' or ')')
            {
                break;
            }

            if (IsCombinator(_text[_at]) || isBlank)
            {
                while (_at < _text.Length && IsCombinator(_text[_at]))
                {
                    _at++;
                }

                SkipBlank();
                compounds.Add(compound);
                compound = [];
                continue;
            }

            if (ReadSimple() is not { } simple)
            {
                return null;
            }

            compound.Add(simple);
        }

        compounds.Add(compound);
        return new ComplexSelector(compounds);
    }

    private SimpleSelector? ReadSimple()
    {
        var start = _at;
        switch (_text[_at])
        {
            case '*':
                _at++;
                return new SimpleSelector(SimpleSelectorKind.Universal, "*", "*");
            case '&':
                _at++;
                return new SimpleSelector(SimpleSelectorKind.Nesting, "&", "&");
            case '#' or '.':
                _at++;
                var name = ReadName();
                return new SimpleSelector(_text[start] == '#' ? SimpleSelectorKind.Id : SimpleSelectorKind.Class, name, _text.Substring(start, _at - start));
            case '[':
                return ReadAttribute();
            case ':':
                return ReadPseudo();
            case ']' or '(' or ';' or '{' or '}' or '!' or '@':
                return null;
            case '"' or '\'':
                var text = ReadString();
                return text is null ? null : new SimpleSelector(SimpleSelectorKind.Tag, text, _text.Substring(start, _at - start));
            default:
                var tag = ReadName(allowsDot: IsPercentage());
                if (_at == start)
                {
                    _at++;
                }

                return new SimpleSelector(SimpleSelectorKind.Tag, tag, _text.Substring(start, _at - start));
        }
    }

    private SimpleSelector? ReadAttribute()
    {
        var start = _at++;
        SkipBlank();
        var name = ReadName();
        if (_at < _text.Length && _text[_at] == '|' && _at + 1 < _text.Length && _text[_at + 1] != '=')
        {
            _at++;
            name = ReadName();
        }

        SkipBlank();
        string? operation = null;
        string? value = null;
        var ignoresCase = false;
        if (_at < _text.Length && _text[_at] is '=' or '*' or '^' or '$' or '~' or '|')
        {
            var from = _at;
            _at += _text[_at] == '=' ? 1 : 2;
            operation = _text.Substring(from, Math.Min(_at, _text.Length) - from);
            SkipBlank();
            value = _at < _text.Length && _text[_at] is '"' or '\'' ? ReadString() : ReadName();
            SkipBlank();
            if (_at < _text.Length && _text[_at] is 'i' or 'I' or 's' or 'S')
            {
                ignoresCase = _text[_at++] is 'i' or 'I';
                SkipBlank();
            }
        }

        if (name.Length == 0 || (operation is not null && value is null) || !Take(']'))
        {
            return null;
        }

        return new SimpleSelector(SimpleSelectorKind.Attribute, name, _text.Substring(start, _at - start))
        {
            Operator = operation,
            Value = value,
            IgnoresCase = ignoresCase,
        };
    }

    private SimpleSelector? ReadPseudo()
    {
        var start = _at;
        while (Take(':'))
        {
        }

        var nameStart = _at;
        ReadName();
        if (_at == nameStart)
        {
            return null;
        }

        var name = _text.Substring(start, _at - start);
        if (!Take('('))
        {
            return new SimpleSelector(SimpleSelectorKind.Pseudo, name, name);
        }

        if (++_depth > MaxDepth)
        {
            return null;
        }

        var arguments = ReadList();
        _depth--;
        return arguments is null || !Take(')')
            ? null
            : new SimpleSelector(SimpleSelectorKind.Pseudo, name, _text.Substring(start, _at - start)) { Arguments = arguments };
    }

    private bool IsPercentage()
    {
        var at = _at;
        while (at < _text.Length && (_text[at] is >= '0' and <= '9' or '.'))
        {
            at++;
        }

        return at > _at && at < _text.Length && _text[at] == '%';
    }

    /// <summary>Reads up to what ends a name, escapes resolved.</summary>
    private string ReadName(bool allowsDot = false)
    {
        var name = new StringBuilder();
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c == '\\' && _at + 1 < _text.Length)
            {
                AppendEscape(name);
            }
            else if ((c == '.' && !allowsDot) || c is '#' or ' ' or '\t' or '\n' or '\r' or '\f' || "&*!,:;()[]'\"+|~>=$^/{}".IndexOf(c) >= 0)
            {
                break;
            }
            else
            {
                name.Append(c);
                _at++;
            }
        }

        return name.ToString();
    }

    private string? ReadString()
    {
        var quote = _text[_at++];
        var value = new StringBuilder();
        while (_at < _text.Length && _text[_at] != quote)
        {
            if (_text[_at] == '\\' && _at + 1 < _text.Length)
            {
                AppendEscape(value);
            }
            else
            {
                value.Append(_text[_at++]);
            }
        }

        return Take(quote) ? value.ToString() : null;
    }

    private void AppendEscape(StringBuilder text)
    {
        _at++;
        var start = _at;
        while (_at < _text.Length && _at - start < 6 && Uri.IsHexDigit(_text[_at]))
        {
            _at++;
        }

        if (_at == start)
        {
            text.Append(_text[_at++]);
            return;
        }

        var code = int.Parse(_text.Substring(start, _at - start), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        text.Append(code is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD" : char.ConvertFromUtf32(code));
        if (_at < _text.Length && _text[_at] == ' ')
        {
            _at++;
        }
    }

    /// <summary>Skips white space and comments; says whether there was white space.</summary>
    private bool SkipBlank()
    {
        var start = _at;
        while (_at < _text.Length)
        {
            if (_text[_at] is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _at++;
            }
            else if (_text[_at] == '/' && _at + 1 < _text.Length && _text[_at + 1] == '*')
            {
                var end = _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                _at = end < 0 ? _text.Length : end + 2;
            }
            else
            {
                break;
            }
        }

        return _at > start;
    }

    private bool Take(char c)
    {
        if (_at < _text.Length && _text[_at] == c)
        {
            _at++;
            return true;
        }

        return false;
    }

    private static bool IsCombinator(char c) => c is '>' or '+' or '~' or '|' or '/';
}
