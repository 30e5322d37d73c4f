using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Gsap;

/// <summary>What the timeline's <c>defaults</c> give its tweens.</summary>
internal sealed record TimelineDefaults(double? Duration, bool DurationUnresolved, string? Ease)
{
    public static TimelineDefaults? Read(CallExpression? call, ConstantScope constants)
    {
        var vars = call?.Arguments.Count > 0 ? call.Arguments[0] : null;
        if (ConstantScope.MemberNamed(vars, "defaults") is not ObjectExpression defaults)
        {
            return null;
        }

        double? duration = null;
        var unresolved = false;
        string? ease = null;
        foreach (var property in defaults.Properties.OfType<Property>())
        {
            var value = constants.Resolve(property.Value);
            switch (ConstantScope.KeyOf(property))
            {
                case "ease" when value is { IsText: true }:
                    ease = value.Value.Text;
                    break;
                case "duration" when value is { IsNumber: true }:
                    duration = value.Value.Number;
                    break;
                case "duration":
                    unresolved = true;
                    break;
            }
        }

        return new TimelineDefaults(duration, unresolved, ease);
    }

    public void ApplyTo(IEnumerable<GsapTween> tweens)
    {
        foreach (var tween in tweens.Where(tween => tween.Method != "set"))
        {
            if (tween.Duration is null && !tween.DurationUnresolved)
            {
                tween.Duration = Duration;
                tween.DurationUnresolved = Duration is null && DurationUnresolved;
            }

            tween.Ease ??= tween.HasKeyframes ? null : Ease;
        }
    }
}
