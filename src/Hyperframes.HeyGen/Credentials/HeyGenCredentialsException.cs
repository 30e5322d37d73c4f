namespace Hyperframes.HeyGen;

/// <summary>There is no usable key or token. The message says where one is looked for and what is wrong there.</summary>
public sealed class HeyGenCredentialsException : HeyGenException
{
    /// <summary>Creates the exception.</summary>
    public HeyGenCredentialsException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
