using System.Globalization;
using System.Numerics;
using System.Text;

namespace Hyperframes.Generators.Templates.Emit;

/// <summary>Values and names as C# text.</summary>
internal static class CSharp
{
    private const string Keywords =
        " abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern false "
        + "finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override params private "
        + "protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked "
        + "unsafe ushort using virtual void volatile while ";

    public static string Text(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            AppendCharacter(text, value[i]);
        }

        return text.Append('"').ToString();
    }

    private static void AppendCharacter(StringBuilder text, char c)
    {
        switch (c)
        {
            case '"': text.Append("\\\""); break;
            case '\\': text.Append("\\\\"); break;
            case '\n': text.Append("\\n"); break;
            case '\r': text.Append("\\r"); break;
            case '\t': text.Append("\\t"); break;
            case < ' ' or '\u007f' or '\u0085' or '\u2028' or '\u2029':
            case var _ when char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned:
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                break;
            default: text.Append(c); break;
        }
    }

    /// <summary>A <c>u8</c> constant. Lone surrogates, which UTF-8 cannot hold, become U+FFFD as the encoder would write them.</summary>
    public static string Utf8(string value)
    {
        var text = new StringBuilder(value.Length + 4).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                text.Append("\\U").Append(char.ConvertToUtf32(value[i], value[++i]).ToString("x8", CultureInfo.InvariantCulture));
            }
            else
            {
                AppendCharacter(text, char.IsSurrogate(value[i]) ? '\ufffd' : value[i]);
            }
        }

        return text.Append("\"u8").ToString();
    }

    /// <summary>A literal of the value's own C# type; null is <c>default</c>.</summary>
    public static string Literal(object? value) => value switch
    {
        null => "default",
        bool b => b ? "true" : "false",
        int i => i.ToString(CultureInfo.InvariantCulture),
        long l => l == long.MinValue ? "long.MinValue" : l.ToString(CultureInfo.InvariantCulture) + "L",
        BigInteger b => $"global::System.Numerics.BigInteger.Parse({Text(b.ToString(CultureInfo.InvariantCulture))}, global::System.Globalization.CultureInfo.InvariantCulture)",
        float f => float.IsInfinity(f) ? f > 0 ? "float.PositiveInfinity" : "float.NegativeInfinity" : f.ToString("R", CultureInfo.InvariantCulture) + "f",
        double d => double.IsInfinity(d) ? d > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity" : d.ToString("R", CultureInfo.InvariantCulture) + "d",
        decimal m => m.ToString(CultureInfo.InvariantCulture) + "m",
        string s => Text(s),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static bool IsKeyword(string name) => Keywords.Contains(" " + name + " ");

    /// <summary>The name of a C# identifier, escaped where it is a keyword.</summary>
    public static string Name(string name) => IsKeyword(name) ? "@" + name : name;
}
