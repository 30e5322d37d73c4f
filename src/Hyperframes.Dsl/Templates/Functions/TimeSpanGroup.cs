using System.Globalization;

namespace Hyperframes.Templates.Functions;

/// <summary>The <c>timespan</c> group.</summary>
internal sealed class TimeSpanGroup : BuiltinGroup
{
    public TimeSpanGroup()
        : base("timespan")
    {
        Write("zero", TimeSpan.Zero);
        Add("from_days", [Number("days")], (_, c) => TimeSpan.FromDays(c.Double(0)));
        Add("from_hours", [Number("hours")], (_, c) => TimeSpan.FromHours(c.Double(0)));
        Add("from_minutes", [Number("minutes")], (_, c) => TimeSpan.FromMinutes(c.Double(0)));
        Add("from_seconds", [Number("seconds")], (_, c) => TimeSpan.FromSeconds(c.Double(0)));
        Add("from_milliseconds", [Number("millis")], (_, c) => TimeSpan.FromMilliseconds(c.Double(0)));
        Add("parse", [Text("text")], (_, c) => TimeSpan.Parse(c.Text(0) ?? "", CultureInfo.InvariantCulture));
    }
}
