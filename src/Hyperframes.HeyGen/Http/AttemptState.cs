using Polly;

namespace Hyperframes.HeyGen;

/// <summary>What the attempts of one call share.</summary>
internal sealed class AttemptState(ApiCall call)
{
    public static readonly ResiliencePropertyKey<AttemptState> Key = new("heygen.attempts");

    public ApiCall Call => call;

    public int Attempts { get; set; }

    /// <summary>How often the call waited for an open circuit; such a wait is no attempt.</summary>
    public int CircuitWaits { get; set; }

    /// <summary>Set once a request may have reached the server without an answer that says what became of it.</summary>
    public bool OutcomeUnknown { get; set; }
}
