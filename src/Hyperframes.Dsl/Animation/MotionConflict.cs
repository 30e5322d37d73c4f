namespace Hyperframes.Animation;

/// <summary>Two tweens that would move one property of one element at the same time, so that the order in which frames are asked for would decide.</summary>
internal static class MotionConflict
{
    /// <summary>Every conflict among <paramref name="tweens"/>, in words.</summary>
    public static IEnumerable<string> FindAll(IEnumerable<Tween> tweens)
        => tweens.SelectMany(tween => tween.Changes.Select(change => (tween, change)))
            .GroupBy(pair => (pair.tween.Target, pair.change.Property.Css))
            .SelectMany(channel => Among([.. channel.OrderBy(pair => pair.tween.Start)]));

    private static IEnumerable<string> Among(List<(Tween Tween, MotionChange Change)> channel)
    {
        for (var i = 1; i < channel.Count; i++)
        {
            var (before, _) = channel[i - 1];
            var (tween, change) = channel[i];
            if (tween.Start < before.End)
            {
                yield return $"Two tweens move '{change.Property.Name}' of '#{tween.Target}' at once: {before.Start}–{before.End} s and {tween.Start}–{tween.End} s. Let the second begin at {before.End} s or later.";
            }
            else if (change.To is null && change.Property.Natural is null)
            {
                yield return $"The tween of '{change.Property.Name}' of '#{tween.Target}' at {tween.Start} s ends where the page's style has it, which another tween has changed before. Say where it ends: FromTo.";
            }
        }
    }
}
