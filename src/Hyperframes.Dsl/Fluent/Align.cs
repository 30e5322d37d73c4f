namespace Hyperframes;

/// <summary>Where items stand across the direction of a row or column.</summary>
public enum Align
{
    /// <summary>At its beginning.</summary>
    Start,

    /// <summary>In its middle.</summary>
    Center,

    /// <summary>At its end.</summary>
    End,

    /// <summary>All over it.</summary>
    Stretch,
}
