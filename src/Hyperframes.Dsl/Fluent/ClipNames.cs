using System.Globalization;
using Hyperframes.Model;

namespace Hyperframes.Fluent;

/// <summary>
/// Ids of clips that were given none. They are one space over all pages of a project (contract 2.2): the composition's own id keeps those of two scenes apart.
/// </summary>
internal sealed class ClipNames(CompositionBuilder builder)
{
    private Dictionary<string, int>? _numbers;

    /// <summary>Names all clips, which stay as they are when they have names.</summary>
    public void Complete()
    {
        foreach (var clip in builder.Clips)
        {
            Name(clip);
        }
    }

    /// <summary>Names a clip. Clips are named in their order.</summary>
    public void Name(ClipBuilder clip) => clip.IdText ??= NameOf(clip);

    private string NameOf(ClipBuilder clip)
    {
        _numbers ??= new(StringComparer.Ordinal);
        var name = clip is ElementClipBuilder ? "clip" : MediumOf(clip);
        var number = _numbers[name] = _numbers.GetValueOrDefault(name) + 1;
        return number == 1 && clip.Kind != ClipKind.Element
            ? string.Concat(builder.CompositionId, "-", name)
            : string.Create(CultureInfo.InvariantCulture, $"{builder.CompositionId}-{name}-{number}");
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
