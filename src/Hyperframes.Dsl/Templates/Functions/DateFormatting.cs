using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace Hyperframes.Templates.Functions;

/// <summary>Dates as text by strftime letters (language 14.6).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DateFormatting
{
    /// <summary>How dates print unless <c>date.format</c> says otherwise.</summary>
    public const string Default = "%d %b %Y";

    private const int NanosecondsPerTick = 100;

    /// <summary>Formats a date; unknown letters are kept with their percent sign.</summary>
    public static string Format(DateTime date, string pattern, CultureInfo? culture = null) =>
        Format(date, pattern, culture ?? CultureInfo.InvariantCulture, Default);

    internal static string Format(DateTime date, string pattern, CultureInfo culture, string standard)
    {
        if (pattern == "%g")
        {
            pattern = "%g " + (standard == pattern ? Default : standard);
        }

        var text = new StringBuilder();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                text.Append(pattern[i]);
                continue;
            }

            char letter = pattern[++i];
            if (letter == 'g')
            {
                culture = CultureInfo.InvariantCulture;
            }
            else if (Part(date, letter, culture) is { } part)
            {
                text.Append(part);
            }
            else
            {
                text.Append('%').Append(letter);
            }
        }

        return text.ToString();
    }

    /// <summary>The .NET format that reads what a pattern of letters describes.</summary>
    internal static string ToDotNet(string pattern)
    {
        var format = new StringBuilder();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && DotNetPart(pattern[i + 1]) is { } part)
            {
                format.Append(part);
                i++;
            }
            else
            {
                format.Append('\\').Append(pattern[i]);
            }
        }

        return format.ToString();
    }

    private static string? Part(DateTime date, char letter, CultureInfo culture)
    {
        CultureInfo plain = CultureInfo.InvariantCulture;
        return letter switch
        {
            'a' => date.ToString("ddd", culture),
            'A' => date.ToString("dddd", culture),
            'b' or 'h' => date.ToString("MMM", culture),
            'B' => date.ToString("MMMM", culture),
            'c' => date.ToString("ddd MMM dd HH:mm:ss yyyy", culture),
            'C' => (date.Year / 100).ToString("D2", plain),
            'd' => date.ToString("dd", culture),
            'D' => date.ToString("MM/dd/yy", culture),
            'e' => date.Day.ToString(plain).PadLeft(2),
            'F' => date.ToString("yyyy-MM-dd", culture),
            'H' => date.ToString("HH", culture),
            'I' => date.ToString("hh", culture),
            'j' => date.DayOfYear.ToString("D3", plain),
            'k' => date.Hour.ToString(plain).PadLeft(2),
            'l' => date.ToString("%h", culture).PadLeft(2),
            'L' => date.ToString("fff", culture),
            'm' => date.ToString("MM", culture),
            'M' => date.ToString("mm", culture),
            'n' => "\n",
            'N' => (date.Ticks % TimeSpan.TicksPerSecond * NanosecondsPerTick).ToString("D9", plain),
            'p' => date.ToString("tt", culture),
            'P' => date.ToString("tt", culture).ToLowerInvariant(),
            'r' => date.ToString("hh:mm:ss tt", culture),
            'R' => date.ToString("HH:mm", culture),
            's' => new DateTimeOffset(date).ToUnixTimeSeconds().ToString(plain),
            'S' => date.ToString("ss", culture),
            't' => "\t",
            'T' => date.ToString("HH:mm:ss", culture),
            'u' => (((int)date.DayOfWeek + 6) % 7 + 1).ToString(plain),
            'U' => Week(date, culture, CalendarWeekRule.FirstDay, DayOfWeek.Sunday),
            'v' => date.Day.ToString(plain).PadLeft(2) + date.ToString("-MMM-yyyy", culture).ToUpperInvariant(),
            'V' => Week(date, culture, CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday),
            'W' => Week(date, culture, CalendarWeekRule.FirstDay, DayOfWeek.Monday),
            'w' => ((int)date.DayOfWeek).ToString(plain),
            'x' => date.ToString("d", culture),
            'X' => date.ToString("T", culture),
            'y' => date.ToString("yy", culture),
            'Y' => date.ToString("yyyy", culture),
            'Z' => date.ToString("zzz", culture),
            '%' => "%",
            _ => null,
        };
    }

    private static string Week(DateTime date, CultureInfo culture, CalendarWeekRule rule, DayOfWeek firstDay) =>
        culture.Calendar.GetWeekOfYear(date, rule, firstDay).ToString("D2", CultureInfo.InvariantCulture);

    private static string? DotNetPart(char letter) => letter switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'c' => "ddd MMM dd HH:mm:ss yyyy",
        'd' => "dd",
        'D' => "MM/dd/yy",
        'e' => "%d",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'I' => "hh",
        'k' => "%H",
        'l' => "%h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'n' => "\n",
        'p' or 'P' => "tt",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'S' => "ss",
        't' => "\t",
        'T' => "HH:mm:ss",
        'v' => "d-MMM-yyyy",
        'x' => "d",
        'X' => "T",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        '%' => "\\%",
        _ => null,
    };
}
