using System.Globalization;
using System.Numerics;
using Hyperframes.Generators.Templates.Text;
using Hyperframes.Markup.Source;

namespace Hyperframes.Generators.Templates.Syntax;

// Number literals.
internal sealed partial class Lexer
{
    private const int MaxExponent = 4096;

    private void ReadNumber()
    {
        var start = _position;
        object value;
        if (_text[start] == '0' && Peek(1) is 'x' or 'X')
        {
            value = ReadHexNumber();
        }
        else if (_text[start] == '0' && Peek(1) is 'b' or 'B')
        {
            value = ReadBinaryNumber();
        }
        else
        {
            value = ReadDecimalNumber();
        }

        Add(TokenKind.Number, start, value);
    }

    private object ReadDecimalNumber()
    {
        var digits = Digits();
        var isInteger = true;
        if (AtFraction())
        {
            isInteger = false;
            _position++;
            digits += "." + Digits();
        }

        var exponentStart = _position;
        if (Peek(0) is 'e' or 'E')
        {
            _position++;
            var sign = Peek(0) is '+' or '-' ? _text[_position++].ToString() : "";
            var exponent = Digits();
            if (exponent.Length == 0)
            {
                Report(DiagnosticIds.BadNumber, new TextSpan(_position, _position < _text.Length ? 1 : 0), _text.Substring(exponentStart, _position - exponentStart));
                return 0;
            }

            digits += "e" + sign + exponent;
        }

        switch (Peek(0))
        {
            case 'd' or 'D': _position++; return Double(digits);
            case 'f' or 'F': _position++; return (float)Double(digits);
            case 'm' or 'M': _position++; return Decimal(digits, exponentStart);
        }

        return !isInteger ? _floatsAreDecimal ? Decimal(digits, exponentStart) : Double(digits) : Integer(digits, exponentStart);
    }

    /// <summary>A dot begins a fraction unless a range or a member name follows.</summary>
    private bool AtFraction()
    {
        if (Peek(0) != '.' || Peek(1) == '.')
        {
            return false;
        }

        var next = Peek(1);
        return !(char.IsLetter(next) || next == '_') || "eEdDfFmM".IndexOf(next) >= 0;
    }

    private string Digits()
    {
        var start = _position;
        while (Peek(0) is (>= '0' and <= '9') or '_')
        {
            _position++;
        }

        return _text.Substring(start, _position - start).Replace("_", "");
    }

    private static double Double(string digits)
    {
        // .NET Framework throws on overflow where .NET gives infinity; the compiler may run on both.
        try
        {
            return double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return double.PositiveInfinity;
        }
    }

    private object Decimal(string digits, int at)
    {
        if (decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        Report(DiagnosticIds.BadNumber, new TextSpan(at, 0), digits);
        return 0m;
    }

    private object Integer(string digits, int at)
    {
        var e = digits.IndexOf('e');
        var mantissa = BigInteger.Parse(e < 0 ? digits : digits.Substring(0, e), CultureInfo.InvariantCulture);
        if (e < 0)
        {
            return Smallest(mantissa);
        }

        if (int.TryParse(digits.Substring(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            && exponent is >= 0 and <= MaxExponent && digits[e + 1] != '-')
        {
            return Smallest(mantissa * BigInteger.Pow(10, exponent));
        }

        Report(DiagnosticIds.BadNumber, new TextSpan(at, 1), digits);
        return 0;
    }

    private object ReadHexNumber()
    {
        _position += 2;
        var start = _position;
        while (Uri.IsHexDigit(Peek(0)) || Peek(0) == '_')
        {
            _position++;
        }

        var digits = _text.Substring(start, _position - start).Replace("_", "");
        if (digits.Length == 0)
        {
            Report(DiagnosticIds.BadNumber, new TextSpan(_position, 0), "0x");
            return 0;
        }

        return FromBits(BigInteger.Parse("0" + digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
    }

    private object ReadBinaryNumber()
    {
        _position += 2;
        var digits = BinaryDigits();
        var value = BigInteger.Zero;
        foreach (var digit in digits)
        {
            value = (value * 2) + (digit - '0');
        }

        if (digits.Length == 0)
        {
            Report(DiagnosticIds.BadNumber, new TextSpan(_position, 0), "0b");
            return 0;
        }

        if (Peek(0) != '.' || Peek(1) is not ('0' or '1'))
        {
            return FromBits(value);
        }

        _position++;
        var fraction = 0.0;
        var weight = 0.5;
        foreach (var digit in BinaryDigits())
        {
            fraction += weight * (digit - '0');
            weight /= 2;
        }

        var result = (double)value + fraction;
        if (Peek(0) is 'f' or 'F')
        {
            _position++;
            return (float)result;
        }

        _position += Peek(0) is 'd' or 'D' ? 1 : 0;
        return result;
    }

    private string BinaryDigits()
    {
        var start = _position;
        while (Peek(0) is '0' or '1' or '_')
        {
            _position++;
        }

        return _text.Substring(start, _position - start).Replace("_", "");
    }

    /// <summary>Hexadecimal and binary literals are bit patterns: <c>0xffffffff</c> is -1, with <c>u</c> it is 4294967295.</summary>
    private object FromBits(BigInteger value)
    {
        if (Peek(0) is 'u' or 'U')
        {
            _position++;
            return value <= int.MaxValue ? (object)(int)value : value <= long.MaxValue ? (object)(long)value : value;
        }

        return value <= uint.MaxValue ? (object)unchecked((int)(uint)value) : value <= ulong.MaxValue ? (object)unchecked((long)(ulong)value) : value;
    }

    private static object Smallest(BigInteger value) =>
        value >= int.MinValue && value <= int.MaxValue ? (object)(int)value
        : value >= long.MinValue && value <= long.MaxValue ? (object)(long)value
        : value;
}
