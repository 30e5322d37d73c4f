using Hyperframes.Animation;
using Hyperframes.Linting;

namespace Hyperframes.Fluent;

/// <summary>Puts the motions of a composition on its clock, finds what is wrong with them, and writes them.</summary>
internal sealed class MotionAssembly(CompositionBuilder builder, Seconds length, List<LintFinding> findings)
{
    private readonly List<Tween> _tweens = [];
    private readonly Dictionary<string, Seconds> _origins = new(StringComparer.Ordinal);

    public MotionOutput Write()
    {
        foreach (var motion in builder.Motions)
        {
            Place(motion);
        }

        foreach (var conflict in MotionConflict.FindAll(_tweens))
        {
            Report("motion_conflict", null, conflict, null);
        }

        return builder.Gsap is null
            ? CssMotionWriter.Write(builder.CompositionId, _tweens, id => _origins[id])
            : GsapMotionWriter.Write(builder.CompositionId, _tweens);
    }

    /// <summary>Reports targets that are not in the page.</summary>
    public void CheckTargets(HashSet<string> ids)
    {
        foreach (var target in _tweens.Select(tween => tween.Target).Distinct(StringComparer.Ordinal).Where(target => !ids.Contains(target)))
        {
            Report("unknown_motion_target", target, $"A motion moves '#{target}', which is no element of '{builder.CompositionId}'.", "Give the element that id.");
        }
    }

    private void Place(ClipMotion motion)
    {
        var clip = motion.Clip;
        if (clip.Owner != builder)
        {
            Report("unknown_clip_reference", clip.IdText, $"'{clip.IdText}' is animated, but is no clip of this composition.", "Animate it in the composition that it is added to.");
            return;
        }

        if (clip.StartTime.Value is not { } enters)
        {
            Report("motion_start_not_known", clip.IdText, $"'{clip.IdText}' is animated, but when it enters is known no earlier than the render.", "Give the clip that it waits for a length with For.");
            return;
        }

        var start = new Seconds(enters);
        var tweens = motion.From(start).ToList();
        _tweens.AddRange(tweens);
        foreach (var tween in tweens)
        {
            _origins[tween.Target] = start;
        }

        var end = tweens.Select(tween => tween.End).DefaultIfEmpty().Max();
        if (end > length && length > Seconds.Zero)
        {
            Report("motion_outside_composition", clip.IdText, $"The motion of '{clip.IdText}' ends at {end} s, but the composition ends at {length} s.", "Shorten it or begin it earlier.");
        }
    }

    private void Report(string code, string? element, string message, string? hint) => findings.Add(new LintFinding
    {
        Code = code,
        Severity = FindingSeverity.Error,
        ElementId = element,
        Message = message,
        FixHint = hint,
    });
}
