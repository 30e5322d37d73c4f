using System.Text;

namespace Hyperframes.Animation;

/// <summary>
/// Writes motion as CSS animations, which the engine seeks from the start of the closest timed element (contract 14.2). Each tween is an animation of one property;
/// later ones come later in the list, and only the first fills backwards, so that each frame depends on its time alone.
/// </summary>
internal static class CssMotionWriter
{
    /// <summary>Writes <paramref name="tweens"/>.</summary>
    /// <param name="compositionId">Keeps the names of keyframes apart, which are global (contract 2.2).</param>
    /// <param name="tweens">What moves.</param>
    /// <param name="originOf">When the closest timed element of an element starts, on the composition's clock.</param>
    public static MotionOutput Write(string compositionId, IReadOnlyList<Tween> tweens, Func<string, Seconds> originOf)
    {
        var channels = MotionChannel.Of(tweens);
        if (channels.Count == 0)
        {
            return new("", null);
        }

        var keyframes = new StringBuilder();
        var rules = new StringBuilder();
        var count = 0;
        foreach (var element in channels.GroupBy(channel => channel.Target))
        {
            var origin = originOf(element.Key);
            var animations = new List<string>();
            foreach (var channel in element)
            {
                foreach (var (tween, change) in channel.Changes)
                {
                    var name = $"hf-{Identifier(compositionId)}-{++count}";
                    AppendKeyframes(keyframes, name, channel.Property, change);
                    animations.Add(Animation(name, tween, origin, isFirst: ReferenceEquals(tween, channel.Changes[0].Tween)));
                }
            }

            rules.Append(IdSelector.Of(element.Key)).Append(" { ").Append(CssChannels.Drawing(element.Select(channel => channel.Property)))
                .Append("animation: ").AppendJoin(", ", animations).Append("; }\n");
        }

        return new(CssChannels.Registrations(channels.Select(channel => channel.Property)) + keyframes + rules, null);
    }

    private static void AppendKeyframes(StringBuilder text, string name, MotionProperty property, MotionChange change)
    {
        text.Append("@keyframes ").Append(name).Append(" {");
        AppendFrame(text, " from", property, change.From);
        AppendFrame(text, " to", property, change.To);
        text.Append(" }\n");
    }

    // An end that is not said is where the element is: CSS leaves that frame out.
    private static void AppendFrame(StringBuilder text, string frame, MotionProperty property, MotionValue? value)
    {
        if (value is { } given)
        {
            text.Append(frame).Append(" { ").Append(property.Css).Append(": ").Append(given.ToCss(property)).Append("; }");
        }
    }

    private static string Animation(string name, Tween tween, Seconds origin, bool isFirst)
    {
        var repeats = tween.Repeat == 0 ? "" : FormattableString.Invariant($" {tween.Repeat + 1}") + (tween.Yoyo ? " alternate" : "");
        // A set must not show before its time, even as the first of its channel.
        var fill = isFirst && tween.Duration > Seconds.Zero ? "both" : "forwards";
        return $"{name} {tween.Duration}s {tween.Ease.Css} {tween.Start - origin}s{repeats} {fill}";
    }

    private static string Identifier(string compositionId)
        => string.Concat(compositionId.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c.ToString() : FormattableString.Invariant($"_{(int)c:x}")));
}
