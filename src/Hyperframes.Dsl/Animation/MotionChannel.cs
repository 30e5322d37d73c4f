namespace Hyperframes.Animation;

/// <summary>All that happens to one property of one element, in order of time, with both ends of every tween said where they can be known.</summary>
internal sealed record MotionChannel(string Target, MotionProperty Property, IReadOnlyList<(Tween Tween, MotionChange Change)> Changes)
{
    /// <summary>The channels of <paramref name="tweens"/>, in order of element and property.</summary>
    public static IReadOnlyList<MotionChannel> Of(IEnumerable<Tween> tweens)
        => [.. tweens.SelectMany(tween => tween.Changes.Select(change => (tween, change)))
            .GroupBy(pair => (pair.tween.Target, pair.change.Property))
            .OrderBy(channel => channel.Key.Target, StringComparer.Ordinal).ThenBy(channel => channel.Key.Property.Css, StringComparer.Ordinal)
            .Select(channel => new MotionChannel(channel.Key.Target, channel.Key.Property, Complete([.. channel.OrderBy(pair => pair.tween.Start)])))];

    private static List<(Tween, MotionChange)> Complete(List<(Tween Tween, MotionChange Change)> changes)
    {
        var completed = new List<(Tween, MotionChange)>(changes.Count);
        MotionValue? resting = null;
        foreach (var (tween, change) in changes)
        {
            var natural = change.Property.Natural is { } number ? new MotionValue(number) : (MotionValue?)null;
            var complete = change with { From = change.From ?? resting ?? natural, To = change.To ?? natural };
            completed.Add((tween, complete));
            resting = tween.Yoyo && tween.Repeat % 2 == 1 ? complete.From : complete.To;
        }

        return completed;
    }
}
