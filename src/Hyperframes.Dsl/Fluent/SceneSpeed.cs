using Hyperframes.Linting;
using Hyperframes.Model;

namespace Hyperframes.Fluent;

/// <summary>
/// Holds scenes at another speed to what the engine can change: the registered timeline follows the speed, while clips, media and CSS keep their own times (contract 2.1).
/// </summary>
internal static class SceneSpeed
{
    public static void Check(CompositionBuilder builder, List<LintFinding> findings)
    {
        if (builder.Scenes.Count == 0)
        {
            return;
        }

        foreach (var clip in builder.Clips.OfType<SceneClipBuilder>().Where(clip => clip.Rate != 1))
        {
            if (Obstacle(clip.Scene) is { } obstacle)
            {
                findings.Add(new LintFinding
                {
                    Code = "scene_speed_not_followed",
                    Severity = FindingSeverity.Error,
                    ElementId = clip.IdText,
                    Message = FormattableString.Invariant($"The scene '{clip.IdText}' is played at {new Seconds(clip.Rate)} times its speed, but {obstacle}."),
                    FixHint = "Describe the scene at the speed it is to have; only a scene that GSAP moves, whose clips are there all the time, can be mounted at another.",
                });
            }
        }
    }

    private static string? Obstacle(Composition scene)
    {
        if (scene.Timeline.FirstOrDefault(clip => clip.Kind is ClipKind.Video or ClipKind.Audio or ClipKind.Scene) is { } own)
        {
            return $"'{own.Id}' in it would keep its own";
        }

        return scene.Timeline.FirstOrDefault(clip => clip.Start != Seconds.Zero || clip.End < scene.Timeline.Length) is { } timed
            ? $"the clip '{timed.Id}' in it would come and go at the times of the normal speed"
            : scene.RegistersTimeline ? null : "it has no GSAP timeline, and what CSS moves would keep its own";
    }
}
