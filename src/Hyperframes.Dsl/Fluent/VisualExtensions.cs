using Hyperframes.Model;

namespace Hyperframes;

/// <summary>Classes and styles of clips that are seen.</summary>
public static class VisualExtensions
{
    /// <summary>Adds a class: letters, digits, '-' and '_', beginning with a letter.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is not such a class.</exception>
    public static T Class<T>(this T clip, string name)
        where T : ClipBuilder, IVisualClip
    {
        clip.Element.AddClass(ElementId.Checked(name));
        return clip;
    }

    /// <summary>Styles the clip's element.</summary>
    public static T Style<T>(this T clip, Action<StyleBuilder> style)
        where T : ClipBuilder, IVisualClip
    {
        ArgumentNullException.ThrowIfNull(style);
        style(new StyleBuilder(clip.Element.Styled()));
        return clip;
    }
}
