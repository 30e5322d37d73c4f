namespace Hyperframes.Markup.Script;

/// <summary>
/// Checks the text of a regular expression: the pattern is an early error where it is malformed. Names of Unicode properties are
/// taken as they stand, since the list of them grows by the year.
/// </summary>
internal sealed partial class RegExpSyntax
{
    private const int MaxDepth = 500;

    private readonly string _pattern;
    private readonly int _offset;
    private readonly bool _unicode;
    private readonly bool _sets;
    private readonly RegExpGroupNames _names = new();
    private readonly List<(int Disjunction, int Alternative)> _path = [];
    private readonly bool _hasNamedGroups;
    private readonly int _groupCount;
    private int _position;
    private int _disjunctions;
    private int _depth;
    private int _highestReference;

    private RegExpSyntax(string pattern, string flags, int offset)
    {
        _pattern = pattern;
        _offset = offset;
        _sets = flags.IndexOf('v') >= 0;
        _unicode = _sets || flags.IndexOf('u') >= 0;
        (_groupCount, _hasNamedGroups) = CountGroups(pattern);
    }

    private bool AtEnd => _position >= _pattern.Length;

    private char Current => AtEnd ? '\0' : _pattern[_position];

    public static void Check(string pattern, string flags, int offset)
    {
        for (var i = 0; i < flags.Length; i++)
        {
            if ("dgimsuvy".IndexOf(flags[i]) < 0 || flags.IndexOf(flags[i], i + 1) >= 0)
            {
                throw new ScriptSyntaxException(offset, "The regular expression has an unknown or repeated flag.");
            }
        }

        if (flags.IndexOf('u') >= 0 && flags.IndexOf('v') >= 0)
        {
            throw new ScriptSyntaxException(offset, "The flags u and v exclude one another.");
        }

        new RegExpSyntax(pattern, flags, offset).CheckPattern();
    }

    private static (int Count, bool Named) CountGroups(string pattern)
    {
        var (count, named, inClass) = (0, false, false);
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '(' when !inClass:
                    var isNamed = string.CompareOrdinal(pattern, i + 1, "?<", 0, 2) == 0 && i + 3 < pattern.Length && pattern[i + 3] is not ('=' or '!');
                    named |= isNamed;
                    count += isNamed || i + 1 >= pattern.Length || pattern[i + 1] != '?' ? 1 : 0;
                    break;
            }
        }

        return (count, named);
    }

    private void CheckPattern()
    {
        CheckDisjunction();
        if (!AtEnd)
        {
            throw Error(Current == ')' ? "has a ')' without '('" : "has a bracket that nothing opens");
        }

        if (_unicode && _highestReference > _groupCount)
        {
            throw Error("refers to a group that does not exist");
        }

        if (!_names.AllReferencesExist)
        {
            throw Error("refers to a group name that does not exist");
        }
    }

    private void CheckDisjunction()
    {
        if (++_depth > MaxDepth)
        {
            throw Error("is nested too deeply");
        }

        var id = _disjunctions++;
        var alternative = 0;
        _path.Add((id, 0));
        CheckAlternative();
        while (Eat('|'))
        {
            _path[_path.Count - 1] = (id, ++alternative);
            CheckAlternative();
        }

        _path.RemoveAt(_path.Count - 1);
        _depth--;
    }

    private void CheckAlternative()
    {
        while (!AtEnd && Current is not ('|' or ')'))
        {
            CheckTerm();
        }
    }

    private void CheckTerm()
    {
        var c = Current;
        switch (c)
        {
            case '^' or '$':
                _position++;
                return;
            case '\\' when Ahead(1) is 'b' or 'B':
                _position += 2;
                return;
            case '(':
                if (CheckGroup())
                {
                    CheckQuantifier();
                }

                return;
            case '*' or '+' or '?':
                throw Error("has nothing to repeat");
            case '[':
                CheckClass();
                break;
            case '\\':
                _position++;
                CheckAtomEscape();
                break;
            case '{':
                if (_unicode || EatBraces(out _))
                {
                    throw Error("has nothing to repeat");
                }

                _position++;
                break;
            case ']' or '}' when _unicode:
                throw Error("has a bracket that nothing opens");
            default:
                _position += _unicode && char.IsHighSurrogate(c) && char.IsLowSurrogate(Ahead(1)) ? 2 : 1;
                break;
        }

        CheckQuantifier();
    }

    private void CheckQuantifier()
    {
        if (Current is '*' or '+' or '?' && !AtEnd)
        {
            _position++;
        }
        else if (Current == '{')
        {
            if (!EatBraces(out var ordered))
            {
                if (_unicode)
                {
                    throw Error("has an incomplete quantifier");
                }

                return;
            }

            if (!ordered)
            {
                throw Error("has a quantifier whose numbers are out of order");
            }
        }
        else
        {
            return;
        }

        Eat('?');
    }

    /// <summary>Steps over <c>{n}</c>, <c>{n,}</c> or <c>{n,m}</c>; stays where it is if none stands here.</summary>
    private bool EatBraces(out bool ordered)
    {
        var start = _position;
        ordered = true;
        _position++;
        if (EatDigits(out var minimum))
        {
            var maximum = double.PositiveInfinity;
            if (!Eat(','))
            {
                maximum = minimum;
            }
            else if (EatDigits(out var given))
            {
                maximum = given;
            }

            if (Eat('}'))
            {
                ordered = minimum <= maximum;
                return true;
            }
        }

        _position = start;
        return false;
    }

    private bool EatDigits(out double value)
    {
        var start = _position;
        for (value = 0; Current is >= '0' and <= '9'; _position++)
        {
            value = (value * 10) + (Current - '0');
        }

        return _position > start;
    }

    /// <summary>Steps over a group or lookaround; says whether a quantifier may follow.</summary>
    private bool CheckGroup()
    {
        _position++;
        var quantifiable = true;
        if (Eat('?'))
        {
            if (Eat('<'))
            {
                if (Current is '=' or '!')
                {
                    _position++;
                    quantifiable = false;
                }
                else if (!_names.Add(ScanGroupName(), [.. _path]))
                {
                    throw Error("names two groups alike");
                }
            }
            else if (Current is '=' or '!')
            {
                _position++;
                quantifiable = !_unicode;
            }
            else if (!Eat(':'))
            {
                CheckModifiers();
            }
        }

        CheckDisjunction();
        return Eat(')') ? quantifiable : throw Error("has a group that is not closed");
    }

    private void CheckModifiers()
    {
        var start = _position;
        var removes = false;
        for (; !AtEnd && Current != ':'; _position++)
        {
            if (Current == '-' && !removes)
            {
                removes = true;
            }
            else if (Current is not ('i' or 'm' or 's') || _pattern.IndexOf(Current, start, _position - start) >= 0)
            {
                throw Error("has an invalid group");
            }
        }

        if (!Eat(':') || (removes && _position - start == 2))
        {
            throw Error("has an invalid group");
        }
    }

    private string ScanGroupName()
    {
        var name = new System.Text.StringBuilder();
        while (!Eat('>'))
        {
            if (AtEnd)
            {
                throw Error("has an invalid group name");
            }

            var codePoint = ScriptCharacters.CodePointAt(_pattern, _position);
            if (codePoint == '\\')
            {
                codePoint = Ahead(1) == 'u' && ScanNameEscape() is >= 0 and var escaped ? escaped : throw Error("has an invalid group name");
            }
            else
            {
                _position += codePoint > 0xffff ? 2 : 1;
            }

            if (!(name.Length == 0 ? ScriptCharacters.IsIdentifierStart(codePoint) : ScriptCharacters.IsIdentifierPart(codePoint)))
            {
                throw Error("has an invalid group name");
            }

            name.Append(codePoint > 0xffff ? char.ConvertFromUtf32(codePoint) : ((char)codePoint).ToString());
        }

        return name.Length > 0 ? name.ToString() : throw Error("has an empty group name");
    }

    private int ScanNameEscape()
    {
        _position += 2;
        return EatUnicodeEscape(braces: true);
    }

    private char Ahead(int count) => _position + count < _pattern.Length ? _pattern[_position + count] : '\0';

    private bool Eat(char c)
    {
        if (AtEnd || _pattern[_position] != c)
        {
            return false;
        }

        _position++;
        return true;
    }

    private ScriptSyntaxException Error(string what) => new(_offset, $"The regular expression {what}.");
}
