namespace Hyperframes.Rendering;

/// <summary>A journal cannot be used. Nothing is submitted without it.</summary>
public sealed class JournalException : RenderException
{
    /// <summary>Creates the exception.</summary>
    public JournalException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
