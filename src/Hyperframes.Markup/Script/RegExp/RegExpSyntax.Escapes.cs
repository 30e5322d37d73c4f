namespace Hyperframes.Markup.Script;

// Escapes and character classes.
internal sealed partial class RegExpSyntax
{
    /// <summary>What a class member stands for when it is not a single character.</summary>
    private const int Many = -1;

    private void CheckAtomEscape()
    {
        if (AtEnd)
        {
            throw Error("ends with a backslash");
        }

        var c = Current;
        if (c is >= '1' and <= '9')
        {
            CheckBackReference();
        }
        else if (c == 'k' && (_unicode || _hasNamedGroups))
        {
            _position++;
            _names.References.Add(Eat('<') ? ScanGroupName() : throw Error("has an invalid reference to a group name"));
        }
        else
        {
            CheckCharacterEscape(inClass: false);
        }
    }

    private void CheckBackReference()
    {
        var start = _position;
        EatDigits(out var value);
        if (_unicode || value <= _groupCount)
        {
            _highestReference = Math.Max(_highestReference, (int)Math.Min(value, int.MaxValue));
            return;
        }

        // Without the u flag this is an octal escape, or a digit that is escaped for no reason.
        _position = start;
        _position += Current >= '8' ? 1 : EatOctal();
    }

    private int EatOctal()
    {
        var length = 1;
        var limit = Current <= '3' ? 3 : 2;
        while (length < limit && Ahead(length) is >= '0' and <= '7')
        {
            length++;
        }

        return length;
    }

    /// <summary>Steps over an escape whose backslash has been read; its character, or <see cref="Many"/>.</summary>
    private int CheckCharacterEscape(bool inClass)
    {
        var c = _pattern[_position++];
        switch (c)
        {
            case 'd' or 'D' or 's' or 'S' or 'w' or 'W':
                return Many;
            case 'p' or 'P' when _unicode:
                CheckUnicodeProperty();
                return Many;
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'v': return '\v';
            case 'b' when inClass: return '\b';
            case '-' when inClass && _unicode: return '-';
            case 'c': return CheckControlEscape(inClass);
            case 'x': return CheckHexEscape();
            case 'u': return CheckUnicodeEscape();
            case '0' when Current is not (>= '0' and <= '9'):
                return 0;
            case >= '0' and <= '7' when !_unicode:
                _position--;
                return ReadOctal();
            default:
                var syntax = "^$\\.*+?()[]{}|/".IndexOf(c) >= 0 || (_sets && inClass && "&-!#%,:;<=>@`~".IndexOf(c) >= 0);
                if ((_unicode && !syntax) || (!_unicode && _hasNamedGroups && c == 'k'))
                {
                    throw Error("has an invalid escape");
                }

                return c;
        }
    }

    private int ReadOctal()
    {
        var value = 0;
        for (var length = EatOctal(); length > 0; length--)
        {
            value = (value * 8) + (_pattern[_position++] - '0');
        }

        return value;
    }

    private int CheckControlEscape(bool inClass)
    {
        var c = Current;
        if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (inClass && !_unicode && c is (>= '0' and <= '9') or '_'))
        {
            _position++;
            return c % 32;
        }

        // Without the u flag the backslash stands for itself and the c comes after it.
        _position--;
        return _unicode ? throw Error("has an invalid escape") : '\\';
    }

    private int CheckHexEscape()
    {
        if (ScriptCharacters.HexValue(Current) is >= 0 and var high && ScriptCharacters.HexValue(Ahead(1)) is >= 0 and var low)
        {
            _position += 2;
            return (high * 16) + low;
        }

        return _unicode ? throw Error("has an invalid escape") : 'x';
    }

    private int CheckUnicodeEscape()
    {
        var start = _position;
        if (EatUnicodeEscape(braces: _unicode) is >= 0 and var value)
        {
            return value;
        }

        _position = start;
        return _unicode ? throw Error("has an invalid Unicode escape") : 'u';
    }

    /// <summary>Reads what follows <c>\u</c>; -1 where it is malformed. A pair of surrogates is one character.</summary>
    private int EatUnicodeEscape(bool braces)
    {
        if (braces && Eat('{'))
        {
            var value = 0;
            var start = _position;
            for (; ScriptCharacters.HexValue(Current) is >= 0 and var digit && !AtEnd; _position++)
            {
                value = Math.Min((value * 16) + digit, 0x110000);
            }

            return _position > start && value <= 0x10ffff && Eat('}') ? value : -1;
        }

        var lead = EatFourDigits();
        if (lead is >= 0xd800 and <= 0xdbff && braces && Current == '\\' && Ahead(1) == 'u')
        {
            var here = _position;
            _position += 2;
            if (EatFourDigits() is >= 0xdc00 and <= 0xdfff and var trail)
            {
                return char.ConvertToUtf32((char)lead, (char)trail);
            }

            _position = here;
        }

        return lead;
    }

    private int EatFourDigits()
    {
        var value = 0;
        for (var i = 0; i < 4; i++)
        {
            var digit = ScriptCharacters.HexValue(Ahead(i));
            if (digit < 0)
            {
                return -1;
            }

            value = (value * 16) + digit;
        }

        _position += 4;
        return value;
    }

    private void CheckUnicodeProperty()
    {
        if (!Eat('{'))
        {
            throw Error("has an invalid property name");
        }

        var start = _position;
        while (Current is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '=')
        {
            _position++;
        }

        if (_position == start || !Eat('}'))
        {
            throw Error("has an invalid property name");
        }
    }

    private void CheckClass()
    {
        if (++_depth > MaxDepth)
        {
            throw Error("is nested too deeply");
        }

        _position++;
        Eat('^');
        while (!Eat(']'))
        {
            if (AtEnd)
            {
                throw Error("has a character class that is not closed");
            }

            if (_sets)
            {
                CheckSetMember();
            }
            else
            {
                CheckClassRange();
            }
        }

        _depth--;
    }

    private void CheckClassRange()
    {
        var first = CheckClassAtom();
        if (Current != '-' || AtEnd || Ahead(1) is ']' or '\0')
        {
            return;
        }

        _position++;
        CheckRange(first, CheckClassAtom());
    }

    private void CheckRange(int first, int last)
    {
        if (first == Many || last == Many)
        {
            if (_unicode)
            {
                throw Error("has a range that begins or ends with a class");
            }
        }
        else if (first > last)
        {
            throw Error("has a range that is out of order");
        }
    }

    private int CheckClassAtom()
    {
        if (AtEnd)
        {
            throw Error("has a character class that is not closed");
        }

        if (Current == '\\')
        {
            _position++;
            return AtEnd ? throw Error("ends with a backslash") : CheckCharacterEscape(inClass: true);
        }

        var codePoint = _unicode ? ScriptCharacters.CodePointAt(_pattern, _position) : _pattern[_position];
        _position += codePoint > 0xffff ? 2 : 1;
        return codePoint;
    }

    private void CheckSetMember()
    {
        if (Current == '[')
        {
            CheckClass();
        }
        else if (Current == '\\' && Ahead(1) == 'q' && Ahead(2) == '{')
        {
            _position += 3;
            while (!Eat('}'))
            {
                CheckClassAtom();
            }
        }
        else if ((Current == '-' && Ahead(1) == '-') || (Current == '&' && Ahead(1) == '&' && Ahead(2) != '&'))
        {
            _position += 2;
        }
        else if ("()[]{}/-|".IndexOf(Current) >= 0 || ("!#$%&*+,.:;<=>?@^`~".IndexOf(Current) >= 0 && Ahead(1) == Current))
        {
            throw Error("has a reserved character in a class");
        }
        else
        {
            var first = CheckClassAtom();
            if (Current == '-' && Ahead(1) != '-')
            {
                _position++;
                CheckRange(first, CheckClassAtom());
            }
        }
    }
}
