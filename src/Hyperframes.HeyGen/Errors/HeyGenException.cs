namespace Hyperframes.HeyGen;

/// <summary>A call of the HeyGen API did not succeed. The message says what went wrong and what to do; it never holds a secret.</summary>
public class HeyGenException : Exception
{
    /// <summary>Creates the exception.</summary>
    public HeyGenException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
