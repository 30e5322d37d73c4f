namespace Hyperframes.Linting.Reading;

/// <summary>An element's timing as the engine reads it from one element alone; references to other clips are not resolved (contract 4.2).</summary>
/// <param name="Start">Seconds; 0 when absent; null when it is a reference or no start at all.</param>
/// <param name="Duration">Seconds; null when absent or invalid.</param>
/// <param name="End">Seconds; null when start or duration are unknown.</param>
/// <param name="EndIsDeprecated">There is a <c>data-end</c> that the engine would not derive itself.</param>
/// <param name="EndConflicts">And it contradicts <c>data-duration</c>.</param>
internal readonly record struct ClipTiming(double? Start, double? Duration, double? End, bool EndIsDeprecated, bool EndConflicts)
{
    private const double EndTolerance = 1e-9;

    /// <param name="read">Gives an attribute's value; null when absent.</param>
    public static ClipTiming Read(Func<string, string?> read)
    {
        var rawStart = read("data-start");
        double? start = string.IsNullOrWhiteSpace(rawStart) ? 0 : JsNumber.Numeric(rawStart) is { } number ? Math.Max(0, number) : null;
        var rawDuration = read("data-duration");
        var rawEnd = read("data-end");
        if (rawDuration is null)
        {
            return rawEnd is null ? new ClipTiming(start, null, null, false, false) : FromEnd(start, JsNumber.Numeric(rawEnd));
        }

        var duration = JsNumber.Numeric(rawDuration) is >= 0 and var positive ? positive : (double?)null;
        var end = duration is null ? null : start + duration;
        if (rawEnd is null)
        {
            return new ClipTiming(start, duration, end, false, false);
        }

        var written = JsNumber.Numeric(rawEnd);
        if (written is null || end is null)
        {
            return new ClipTiming(start, duration, end, true, false);
        }

        var conflicts = Math.Abs(written.Value - end.Value) > EndTolerance;
        return new ClipTiming(start, duration, end, conflicts, conflicts);
    }

    private static ClipTiming FromEnd(double? start, double? end) =>
        end is null || (start is not null && end < start)
            ? new ClipTiming(start, null, null, true, false)
            : new ClipTiming(start, start is null ? null : end - start, end, true, false);
}
