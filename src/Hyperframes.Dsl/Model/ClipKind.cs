namespace Hyperframes.Model;

/// <summary>What a clip shows or plays.</summary>
public enum ClipKind
{
    /// <summary>Markup: text, shapes, graphics.</summary>
    Element,

    /// <summary>A still or animated picture.</summary>
    Image,

    /// <summary>A video, with or without its own sound.</summary>
    Video,

    /// <summary>A sound.</summary>
    Audio,

    /// <summary>A composition of its own, mounted here.</summary>
    Scene,
}
