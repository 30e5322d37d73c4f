namespace Hyperframes.Markup.Contract;

/// <summary>Cuts a colour into tokens.</summary>
internal static class CssPieces
{
    /// <summary>Null when a character has no place in a colour.</summary>
    public static List<CssPiece>? Of(string text)
    {
        var pieces = new List<CssPiece>();
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                at++;
            }
            else if (c == '#')
            {
                var end = EndOfName(text, at + 1);
                pieces.Add(new(CssPieceKind.Hash, text.Substring(at + 1, end - at - 1)));
                at = end;
            }
            else if (EndOfNumber(text, at) is > 0 and var numberEnd)
            {
                if (Number(text, at, ref numberEnd) is not { } number)
                {
                    return null;
                }

                pieces.Add(number);
                at = numberEnd;
            }
            else if (IsNameStart(text, at))
            {
                var end = EndOfName(text, at);
                var isFunction = end < text.Length && text[end] == '(';
                pieces.Add(new(isFunction ? CssPieceKind.Function : CssPieceKind.Name, text.Substring(at, end - at)));
                at = isFunction ? end + 1 : end;
            }
            else if (Mark(c) is { } kind)
            {
                pieces.Add(new(kind, c.ToString()));
                at++;
            }
            else
            {
                return null;
            }
        }

        return pieces;
    }

    private static CssPieceKind? Mark(char c) => c switch
    {
        ',' => CssPieceKind.Comma,
        '/' => CssPieceKind.Slash,
        '(' => CssPieceKind.Open,
        ')' => CssPieceKind.Close,
        '+' or '-' or '*' => CssPieceKind.Operator,
        _ => null,
    };

    private static CssPiece? Number(string text, int start, ref int end)
    {
        var number = text.Substring(start, end - start);
        if (end < text.Length && text[end] == '%')
        {
            end++;
            return new(CssPieceKind.Percentage, number);
        }

        var unitEnd = EndOfName(text, end);
        var unit = text.Substring(end, unitEnd - end).ToLowerInvariant();
        end = unitEnd;
        return unit switch
        {
            "" => new(CssPieceKind.Number, number),
            "deg" or "grad" or "rad" or "turn" => new(CssPieceKind.Angle, number),
            _ => null,
        };
    }

    /// <summary>0 when no number begins here.</summary>
    private static int EndOfNumber(string text, int at)
    {
        var i = at < text.Length && text[at] is '+' or '-' ? at + 1 : at;
        var digits = i;
        i = EndOfDigits(text, i);
        var whole = i - digits;
        if (i + 1 < text.Length && text[i] == '.' && text[i + 1] is >= '0' and <= '9')
        {
            i = EndOfDigits(text, i + 1);
        }
        else if (whole == 0)
        {
            return 0;
        }

        if (i < text.Length && text[i] is 'e' or 'E')
        {
            var exponent = i + 1 < text.Length && text[i + 1] is '+' or '-' ? i + 2 : i + 1;
            var end = EndOfDigits(text, exponent);
            if (end > exponent)
            {
                return end;
            }
        }

        return i;
    }

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at;
    }

    private static bool IsNameStart(string text, int at)
        => text[at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or > '\u007F'
            || (text[at] == '-' && at + 1 < text.Length && (text[at + 1] == '-' || IsNameStart(text, at + 1)));

    private static int EndOfName(string text, int at)
    {
        while (at < text.Length && text[at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or > '\u007F')
        {
            at++;
        }

        return at;
    }
}
