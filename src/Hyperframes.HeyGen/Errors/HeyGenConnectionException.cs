namespace Hyperframes.HeyGen;

/// <summary>No usable answer came, and repeating the call did not help or was not safe.</summary>
public sealed class HeyGenConnectionException : HeyGenException
{
    internal HeyGenConnectionException(string message, ConnectionProblem problem, Exception? inner)
        : base(message, inner)
        => Problem = problem;

    /// <summary>What happened.</summary>
    public ConnectionProblem Problem { get; }

    /// <summary>The call, <c>createVideo</c>.</summary>
    public required string Operation { get; init; }

    /// <summary>How often the call was made.</summary>
    public required int Attempts { get; init; }

    /// <summary>True when the server may have done the work although its answer was lost. The same call with the same key is safe.</summary>
    public required bool OutcomeUnknown { get; init; }
}
