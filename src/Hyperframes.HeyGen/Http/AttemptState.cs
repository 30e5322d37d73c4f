using System.Net;
using Polly;

namespace Hyperframes.HeyGen;

/// <summary>One call on its way, and what its attempts share.</summary>
/// <param name="call">What to send.</param>
/// <param name="read">
/// Reads the answer. This is a part of the attempt: an answer cut off on the way is a failure of the network and is repeated like one. The result
/// is an object, and the state a class, so that the pipeline has one shape and needs no conversion between its strategies.
/// </param>
internal sealed class AttemptState(ApiCall call, Func<ApiAnswer, object> read)
{
    public static readonly ResiliencePropertyKey<AttemptState> Key = new("heygen.attempts");

    public ApiCall Call => call;

    public Func<ApiAnswer, object> Read => read;

    /// <summary>Status of the last attempt's answer; none when it had none.</summary>
    public HttpStatusCode Status { get; set; }

    public int Attempts { get; set; }

    /// <summary>How often the call waited for an open circuit; such a wait is no attempt.</summary>
    public int CircuitWaits { get; set; }

    /// <summary>Set once a request may have reached the server without an answer that says what became of it.</summary>
    public bool OutcomeUnknown { get; set; }

    public static AttemptState Of(ResilienceContext context) => context.Properties.GetValue(Key, null!);
}
