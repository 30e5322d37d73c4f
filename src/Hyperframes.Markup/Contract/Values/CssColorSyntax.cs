namespace Hyperframes.Markup.Contract;

/// <summary>The grammar of CSS colours (CSS Color 4 and 5): whether a text is exactly one colour.</summary>
internal sealed class CssColorSyntax
{
    private const int MaxDepth = 16;
    private readonly List<CssPiece> _pieces;
    private int _at;
    private int _depth;

    private CssColorSyntax(List<CssPiece> pieces) => _pieces = pieces;

    private CssPiece Here => _at < _pieces.Count ? _pieces[_at] : default;

    public static bool IsColor(string text)
    {
        if (CssPieces.Of(text) is not { Count: > 0 } pieces)
        {
            return false;
        }

        var syntax = new CssColorSyntax(pieces);
        return syntax.Color() && syntax._at == pieces.Count;
    }

    private bool Color()
    {
        var piece = Here;
        switch (piece.Kind)
        {
            case CssPieceKind.Hash:
                _at++;
                return piece.Text.Length is 3 or 4 or 6 or 8 && piece.Text.All(IsHex);
            case CssPieceKind.Name:
                _at++;
                return CssColorNames.All.Contains(piece.Text);
            case CssPieceKind.Function when _depth < MaxDepth:
                _at++;
                _depth++;
                var isColor = Arguments(piece.Text.ToLowerInvariant()) && Take(CssPieceKind.Close);
                _depth--;
                return isColor;
            default:
                return false;
        }
    }

    private bool Arguments(string function)
    {
        switch (function)
        {
            case "rgb" or "rgba" or "hsl" or "hsla":
                return Channels(3, allowsCommas: true);
            case "hwb" or "lab" or "lch" or "oklab" or "oklch":
                return Channels(3, allowsCommas: false);
            case "device-cmyk":
                return Channels(4, allowsCommas: true);
            case "color":
                return (!TakeName("from") || Color()) && ColorSpace() && Channels(3, allowsCommas: false, allowsFrom: false);
            case "color-mix":
                return Mix();
            case "light-dark":
                return Color() && Take(CssPieceKind.Comma) && Color();
            case "contrast-color":
                return Color();
            case "var":
                return Variable();
            default:
                return false;
        }
    }

    /// <summary><c>[from colour] a b c [/ alpha]</c>, or the older <c>a, b, c[, alpha]</c>.</summary>
    private bool Channels(int count, bool allowsCommas, bool allowsFrom = true)
    {
        var isRelative = allowsFrom && TakeName("from");
        if (isRelative && !Color())
        {
            return false;
        }

        var hasCommas = false;
        for (var i = 0; i < count; i++)
        {
            if (i == 1)
            {
                hasCommas = allowsCommas && !isRelative && Here.Kind == CssPieceKind.Comma;
            }

            if ((i > 0 && hasCommas && !Take(CssPieceKind.Comma)) || !Channel(isRelative, allowsNone: !hasCommas))
            {
                return false;
            }
        }

        if (Take(hasCommas ? CssPieceKind.Comma : CssPieceKind.Slash))
        {
            return Channel(isRelative, allowsNone: !hasCommas);
        }

        return true;
    }

    private bool Channel(bool isRelative, bool allowsNone)
    {
        var piece = Here;
        switch (piece.Kind)
        {
            case CssPieceKind.Number or CssPieceKind.Percentage or CssPieceKind.Angle:
                _at++;
                return true;
            case CssPieceKind.Name:
                _at++;
                return (allowsNone && piece.Is("none")) || (isRelative && IsChannelName(piece.Text));
            case CssPieceKind.Function when piece.Is("var"):
                _at++;
                return Variable() && Take(CssPieceKind.Close);
            case CssPieceKind.Function when CssColorNames.MathFunctions.Contains(piece.Text):
                return Calculation();
            default:
                return false;
        }
    }

    /// <summary>A math function: brackets balance, and nothing but numbers, operators and channel names is inside.</summary>
    private bool Calculation()
    {
        var open = 0;
        do
        {
            switch (Here.Kind)
            {
                case CssPieceKind.Function or CssPieceKind.Open:
                    open++;
                    break;
                case CssPieceKind.Close:
                    open--;
                    break;
                case CssPieceKind.Number or CssPieceKind.Percentage or CssPieceKind.Angle or CssPieceKind.Name or CssPieceKind.Operator
                    or CssPieceKind.Slash or CssPieceKind.Comma:
                    break;
                default:
                    return false;
            }

            _at++;
        }
        while (open > 0);
        return true;
    }

    private bool ColorSpace()
    {
        var name = Here.Text;
        return Take(CssPieceKind.Name) && (CssColorNames.Spaces.Contains(name) || name.StartsWith("--", StringComparison.Ordinal));
    }

    /// <summary><c>in space [shorter|longer|… hue], colour [p%], colour [p%]</c>.</summary>
    private bool Mix()
    {
        if (!TakeName("in") || !Take(CssPieceKind.Name))
        {
            return false;
        }

        if (Here.Kind == CssPieceKind.Name)
        {
            var method = Here.Text.ToLowerInvariant();
            _at++;
            if (method is not ("shorter" or "longer" or "increasing" or "decreasing") || !TakeName("hue"))
            {
                return false;
            }
        }

        return Take(CssPieceKind.Comma) && Share() && Take(CssPieceKind.Comma) && Share();
    }

    private bool Share()
    {
        var isBefore = Take(CssPieceKind.Percentage);
        if (!Color())
        {
            return false;
        }

        if (!isBefore)
        {
            Take(CssPieceKind.Percentage);
        }

        return true;
    }

    /// <summary><c>--name[, colour or channel]</c>.</summary>
    private bool Variable()
    {
        var name = Here.Text;
        if (!Take(CssPieceKind.Name) || !name.StartsWith("--", StringComparison.Ordinal) || name.Length < 3)
        {
            return false;
        }

        if (!Take(CssPieceKind.Comma))
        {
            return true;
        }

        var start = _at;
        if (Color())
        {
            return true;
        }

        _at = start;
        return Channel(isRelative: false, allowsNone: true);
    }

    private bool Take(CssPieceKind kind)
    {
        if (_at == _pieces.Count || Here.Kind != kind)
        {
            return false;
        }

        _at++;
        return true;
    }

    private bool TakeName(string name) => Here.Kind == CssPieceKind.Name && Here.Is(name) && Take(CssPieceKind.Name);

    private static bool IsChannelName(string name)
        => name.Equals("alpha", StringComparison.OrdinalIgnoreCase) || name.Length == 1;

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
