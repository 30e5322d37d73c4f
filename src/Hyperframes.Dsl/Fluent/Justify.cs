namespace Hyperframes;

/// <summary>How items share the length of a row or column.</summary>
public enum Justify
{
    /// <summary>Together at its beginning.</summary>
    Start,

    /// <summary>Together in its middle.</summary>
    Center,

    /// <summary>Together at its end.</summary>
    End,

    /// <summary>Apart, the first and last at the edges.</summary>
    Between,
}
