namespace Hyperframes.Templates.Functions;

/// <summary>Members of dates and timespans under their template names.</summary>
internal static class DateMembers
{
    public static bool TryGet(DateTime date, string name, out TemplateValue value)
    {
        TemplateValue? found = name switch
        {
            "year" => date.Year,
            "month" => date.Month,
            "day" => date.Day,
            "hour" => date.Hour,
            "minute" => date.Minute,
            "second" => date.Second,
            "millisecond" => date.Millisecond,
            "microsecond" => date.Microsecond,
            "nanosecond" => date.Nanosecond,
            "day_of_week" => TemplateValue.Opaque(date.DayOfWeek),
            "day_of_year" => date.DayOfYear,
            "date" => date.Date,
            "time_of_day" => date.TimeOfDay,
            "ticks" => date.Ticks,
            "kind" => TemplateValue.Opaque(date.Kind),
            _ => (TemplateValue?)null,
        };
        value = found ?? default;
        return found is not null;
    }

    public static bool TryGet(TimeSpan span, string name, out TemplateValue value)
    {
        TemplateValue? found = name switch
        {
            "days" => span.Days,
            "hours" => span.Hours,
            "minutes" => span.Minutes,
            "seconds" => span.Seconds,
            "milliseconds" => span.Milliseconds,
            "microseconds" => span.Microseconds,
            "nanoseconds" => span.Nanoseconds,
            "ticks" => span.Ticks,
            "total_days" => span.TotalDays,
            "total_hours" => span.TotalHours,
            "total_minutes" => span.TotalMinutes,
            "total_seconds" => span.TotalSeconds,
            "total_milliseconds" => span.TotalMilliseconds,
            "total_microseconds" => span.TotalMicroseconds,
            "total_nanoseconds" => span.TotalNanoseconds,
            _ => (TemplateValue?)null,
        };
        value = found ?? default;
        return found is not null;
    }
}
