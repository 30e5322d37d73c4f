using System.Globalization;

namespace Hyperframes.Templates.Functions;

/// <summary>The <c>date</c> group: an object whose call parses a text, with a <c>format</c> that can be set.</summary>
internal sealed class DateGroup : BuiltinGroup
{
    private readonly BuiltinFunction _parse;

    public DateGroup()
        : base("date")
    {
        TemplateParameter[] parse = [Text("text"), Text("pattern", null), Text("culture", null)];
        _parse = new BuiltinFunction("date", parse, Parse);
        Write("default_format", DateFormatting.Default);
        Write("format", DateFormatting.Default);
        Add("now", (r, _) => DateTime.SpecifyKind(r.Options.TimeProvider.GetLocalNow().DateTime, DateTimeKind.Local));
        Add("utc_now", (r, _) => r.Options.TimeProvider.GetUtcNow().UtcDateTime);
        Add("parse", parse, Parse);
        Add(
            "parse_to_string",
            [Text("text"), Text("output_pattern", null), Text("output_culture", null), Text("input_pattern", null), Text("input_culture", null)],
            ParseToString);
        Add("to_string", [Date("date"), Text("pattern"), Text("culture", null)], ToText);
        AddArithmetic();
    }

    internal override TemplateFunction Callable => _parse;

    internal override bool IsReadOnly(string name) => name != "format" && base.IsReadOnly(name);

    private void AddArithmetic()
    {
        Add("add_days", [Date("date"), Number("days")], (_, c) => Shift(c, d => d.AddDays(c.Double(1))));
        Add("add_hours", [Date("date"), Number("hours")], (_, c) => Shift(c, d => d.AddHours(c.Double(1))));
        Add("add_minutes", [Date("date"), Number("minutes")], (_, c) => Shift(c, d => d.AddMinutes(c.Double(1))));
        Add("add_seconds", [Date("date"), Number("seconds")], (_, c) => Shift(c, d => d.AddSeconds(c.Double(1))));
        Add("add_milliseconds", [Date("date"), Number("millis")], (_, c) => Shift(c, d => d.AddMilliseconds(c.Double(1))));
        Add("add_months", [Date("date"), Int("months")], (_, c) => Shift(c, d => d.AddMonths(c.Int(1))));
        Add("add_years", [Date("date"), Int("years")], (_, c) => Shift(c, d => d.AddYears(c.Int(1))));
    }

    private static TemplateValue Shift(BuiltinCall call, Func<DateTime, DateTime> shift) => call[0].IsNull ? default : shift(call[0].Date);

    private static TemplateValue Parse(TemplateRun run, BuiltinCall call) => Read(run, call.Text(0), call.Text(1), call.Text(2));

    private static TemplateValue Read(TemplateRun run, string? text, string? pattern, string? cultureName)
    {
        if (string.IsNullOrEmpty(text))
        {
            return default;
        }

        CultureInfo culture = ObjectFormatting.Culture(run, cultureName);
        DateTime date;
        bool read = string.IsNullOrEmpty(pattern)
            ? DateTime.TryParse(text, culture, DateTimeStyles.AssumeLocal, out date)
            : DateTime.TryParseExact(text, DateFormatting.ToDotNet(pattern), culture, DateTimeStyles.AssumeLocal, out date);
        return read ? date : default(DateTime);
    }

    private static TemplateValue ParseToString(TemplateRun run, BuiltinCall call)
    {
        TemplateValue date = Read(run, call.Text(0), call.Text(3), call.Text(4));
        return date.IsNull
            ? default
            : DateFormatting.Format(date.Date, call.Text(1) ?? run.DateFormat, ObjectFormatting.Culture(run, call.Text(2)), run.DateFormat);
    }

    private static TemplateValue ToText(TemplateRun run, BuiltinCall call)
    {
        if (call[0].IsNull)
        {
            return default;
        }

        string pattern = call.Text(1) ?? throw run.Error("The pattern of a date is null.", call.Offset(1));
        return DateFormatting.Format(call[0].Date, pattern, ObjectFormatting.Culture(run, call.Text(2)), run.DateFormat);
    }
}
