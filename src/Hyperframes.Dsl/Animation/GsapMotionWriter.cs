using System.Text;

namespace Hyperframes.Animation;

/// <summary>Writes motion as one paused GSAP timeline, registered under the composition's id (contract 14.1). The page must load GSAP itself.</summary>
internal static class GsapMotionWriter
{
    /// <summary>Writes <paramref name="tweens"/>.</summary>
    public static MotionOutput Write(string compositionId, IReadOnlyList<Tween> tweens)
    {
        var channels = MotionChannel.Of(tweens);
        var script = new StringBuilder("window.__timelines = window.__timelines || {};\n{\n  const tl = gsap.timeline({ paused: true });\n");
        foreach (var (channel, tween, change) in channels.SelectMany(channel => channel.Changes.Select(pair => (channel, pair.Tween, pair.Change))).OrderBy(all => all.Tween.Start))
        {
            AppendTween(script, channel, tween, change);
        }

        script.Append("  window.__timelines[").Append(ScriptText.Quote(compositionId)).Append("] = tl;\n}\n");
        return new("", script.ToString());
    }

    private static void AppendTween(StringBuilder script, MotionChannel channel, Tween tween, MotionChange change)
    {
        var method = (change.From, change.To) switch
        {
            _ when tween.Duration == Seconds.Zero => "set",
            (null, _) => "to",
            (_, null) => "from",
            _ => "fromTo",
        };
        script.Append("  tl.").Append(method).Append('(').Append(ScriptText.Quote(IdSelector.Of(channel.Target)));
        if (method == "fromTo")
        {
            script.Append(", { ").Append(Member(channel.Property, change.From!.Value)).Append(" }");
        }

        script.Append(", { ").Append(Member(channel.Property, method == "from" ? change.From!.Value : change.To!.Value)).Append(Settings(channel, tween, method))
            .Append(" }, ").Append(tween.Start).Append(");\n");
    }

    private static string Settings(MotionChannel channel, Tween tween, string method)
    {
        if (method == "set")
        {
            return "";
        }

        var text = $", duration: {tween.Duration}, ease: {(tween.Ease.IsNative ? ScriptText.Quote(tween.Ease.Name) : EaseSampling.ToScript(tween.Ease.At))}";
        if (tween.Repeat > 0)
        {
            text += FormattableString.Invariant($", repeat: {tween.Repeat}") + (tween.Yoyo ? ", yoyo: true" : "");
        }

        // Only the first tween of a channel shows before its time, as the CSS output does.
        return ReferenceEquals(channel.Changes[0].Tween, tween) || method == "to" ? text : text + ", immediateRender: false";
    }

    private static string Member(MotionProperty property, MotionValue value) => $"{property.Gsap}: {value.ToScript(property)}";
}
