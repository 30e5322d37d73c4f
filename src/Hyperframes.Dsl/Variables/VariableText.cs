using System.ComponentModel;
using System.Globalization;

namespace Hyperframes.Variables;

/// <summary>Values as the runtime prints them into text and styles; called by generated records.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class VariableText
{
    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static string Of(bool value) => value ? "true" : "false";

    /// <summary>A number as JavaScript prints it.</summary>
    public static string Of(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var mark = text.IndexOf('E', StringComparison.Ordinal);
        if (mark < 0)
        {
            return text == "-0" ? "0" : text;
        }

        // JavaScript writes plain digits from 1e-6 up to 1e21, and a lower-case e outside.
        var exponent = int.Parse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (exponent is < -6 or >= 21)
        {
            return string.Concat(text.AsSpan(0, mark), exponent < 0 ? "e-" : "e+", Math.Abs(exponent).ToString(CultureInfo.InvariantCulture));
        }

        var sign = text[0] == '-' ? "-" : "";
        var digits = text[sign.Length..mark].Replace(".", "", StringComparison.Ordinal);
        return sign + (exponent < 0 ? "0." + new string('0', -exponent - 1) + digits : digits.PadRight(exponent + 1, '0'));
    }
}
