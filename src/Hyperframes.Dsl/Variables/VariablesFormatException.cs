namespace Hyperframes.Variables;

/// <summary>Values do not fit the variables they are for.</summary>
public sealed class VariablesFormatException : FormatException
{
    /// <summary>Lists all <paramref name="errors"/> in the message.</summary>
    public VariablesFormatException(IReadOnlyList<VariableError> errors)
        : base(string.Join("\n", errors.Select(error => $"{error.Path}: {error.Message}"))) => Errors = errors;

    /// <summary>All that was refused.</summary>
    public IReadOnlyList<VariableError> Errors { get; }
}
