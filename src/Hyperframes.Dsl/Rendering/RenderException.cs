namespace Hyperframes.Rendering;

/// <summary>A render failed. The message says what went wrong and what to do next.</summary>
public class RenderException : Exception
{
    /// <summary>Creates the exception.</summary>
    public RenderException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <summary>What the engine wrote about the failure; null when it did not get to speak.</summary>
    public string? EngineOutput { get; init; }
}
