namespace Hyperframes.Emulator;

/// <summary>Something was asked of the emulator that the API does not have.</summary>
public sealed class EmulatorException : Exception
{
    /// <summary>Creates the exception.</summary>
    public EmulatorException(string message)
        : base(message)
    {
    }
}
