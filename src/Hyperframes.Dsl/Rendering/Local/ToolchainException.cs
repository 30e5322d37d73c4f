namespace Hyperframes.Rendering;

/// <summary>A tool that rendering needs is missing and could not be installed, or does not work. The message says what to install.</summary>
public sealed class ToolchainException : RenderException
{
    /// <summary>Creates the exception.</summary>
    public ToolchainException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
