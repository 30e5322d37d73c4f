namespace Hyperframes;

/// <summary>A value was to be written where it can have no safe form.</summary>
public sealed class UnsafeValueException : Exception
{
    /// <summary>Creates the error.</summary>
    public UnsafeValueException(string message)
        : base(message)
    {
    }
}
