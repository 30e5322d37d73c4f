namespace Hyperframes.Emulator.Contract;

/// <summary>The API document uses something that its reader does not know.</summary>
public sealed class ContractException : Exception
{
    /// <summary>Creates the exception.</summary>
    public ContractException(string message)
        : base(message)
    {
    }
}
