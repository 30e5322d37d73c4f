namespace Hyperframes.HeyGen;

/// <summary>Why no usable answer came.</summary>
public enum ConnectionProblem
{
    /// <summary>The host name is not known.</summary>
    NameResolution,

    /// <summary>No connection, or no secure one.</summary>
    Connect,

    /// <summary>The connection broke before the answer was complete.</summary>
    Interrupted,

    /// <summary>No answer in time.</summary>
    Timeout,

    /// <summary>The answer is not what the API sends: an edge page, or JSON cut off.</summary>
    UnreadableAnswer,

    /// <summary>Too many calls failed shortly before, so this one was not made.</summary>
    CircuitOpen,
}
