using System.Globalization;
using Hyperframes.Model;

namespace Hyperframes.Fluent;

/// <summary>
/// Ids of clips that were given none. They are one space over all pages of a project (contract 2.2): the composition's own id keeps those of two scenes apart.
/// </summary>
internal static class ClipNames
{
    public static void Give(CompositionBuilder builder)
    {
        Dictionary<string, int>? numbers = null;
        foreach (var clip in builder.Clips)
        {
            clip.IdText ??= NameOf(clip, builder.CompositionId, numbers ??= new(StringComparer.Ordinal));
        }
    }

    private static string NameOf(ClipBuilder clip, string compositionId, Dictionary<string, int> numbers)
    {
        var name = clip is ElementClipBuilder ? "clip" : MediumOf(clip);
        var number = numbers[name] = numbers.GetValueOrDefault(name) + 1;
        return number == 1 && clip.Kind != ClipKind.Element
            ? string.Concat(compositionId, "-", name)
            : string.Create(CultureInfo.InvariantCulture, $"{compositionId}-{name}-{number}");
    }

    private static string MediumOf(ClipBuilder clip)
    {
        if (clip is SceneClipBuilder scene)
        {
            return scene.Scene.Id;
        }

        var variable = clip.Element["data-var-src"] ?? "";
        var name = variable.EndsWith("url", StringComparison.OrdinalIgnoreCase) ? variable[..^3] : variable;
        return ElementId.Slug(name) is { Length: > 0 } slug ? slug : clip.Kind.ToString().ToLower(CultureInfo.InvariantCulture);
    }
}
