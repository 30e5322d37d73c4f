namespace Hyperframes.Linting.Reading;

/// <summary>What stands before a slash of a script, which decides whether it divides.</summary>
internal sealed class JsCodeBefore(BlankedText text)
{
    private const int LongestWord = 10;

    private static readonly HashSet<string> WordsBeforeRegex = new(StringComparer.Ordinal)
    {
        "return", "typeof", "instanceof", "in", "of", "new", "delete", "void", "case", "do", "else", "yield", "await",
    };

    private int _ignoredFrom;
    private int _ignoredTo;

    /// <summary>Takes a piece for nothing: what was misread as a regular expression and turned out to be none at its line's end.</summary>
    public void Ignore(int start, int end) => (_ignoredFrom, _ignoredTo) = (start, end);

    /// <summary>Whether a slash at an offset begins a regular expression.</summary>
    public bool AllowsRegex(int slash)
    {
        var last = LastBefore(slash);
        if (last < 0)
        {
            return true;
        }

        var c = text[last];
        if (!Members.IsNameCharacter(c))
        {
            return "=(,:[!&|?{};+-*%^~<>".IndexOf(c) >= 0 && !(c is '+' or '-' && LastBefore(last) is >= 0 and var before && text[before] == c);
        }

        var start = last;
        while (start > 0 && Members.IsNameCharacter(text[start - 1]))
        {
            start--;
        }

        return last - start < LongestWord && WordsBeforeRegex.Contains(Word(start, last)) && !(LastBefore(start) is >= 0 and var dot && text[dot] == '.');
    }

    private string Word(int first, int last)
    {
        var word = new char[last - first + 1];
        for (var i = 0; i < word.Length; i++)
        {
            word[i] = text[first + i];
        }

        return new string(word);
    }

    /// <summary>The offset of the last character before another that is not blank; -1 where there is none.</summary>
    private int LastBefore(int offset)
    {
        for (var at = offset - 1; at >= 0; at--)
        {
            if (at < _ignoredTo && at >= _ignoredFrom)
            {
                at = _ignoredFrom;
            }
            else if (text[at] is not (' ' or '\t' or '\n' or '\r'))
            {
                return at;
            }
        }

        return -1;
    }
}
