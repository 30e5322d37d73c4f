namespace Hyperframes;

/// <summary>What a lane holds (contract 5.2).</summary>
public enum TrackKind
{
    /// <summary>Videos.</summary>
    Video,

    /// <summary>Sounds.</summary>
    Audio,

    /// <summary>Captions.</summary>
    Captions,

    /// <summary>Graphics.</summary>
    Graphics,
}
