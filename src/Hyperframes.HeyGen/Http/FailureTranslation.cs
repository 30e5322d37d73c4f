using System.Text.Json;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Hyperframes.HeyGen;

/// <summary>Turns what the network threw into an exception that says what to do.</summary>
internal static class FailureTranslation
{
    public static Exception Translate(Exception failure, AttemptState state)
    {
        if (failure is HeyGenApiException api)
        {
            api.Attempts = state.Attempts;
            return api;
        }

        var problem = Classify(failure);
        return problem is { } known ? Describe(known, failure, state) : failure;
    }

    /// <summary>True when no byte of the request can have reached the server.</summary>
    public static bool NeverLeft(HttpRequestException failure) => Classify(failure) is ConnectionProblem.NameResolution or ConnectionProblem.Connect;

    private static ConnectionProblem? Classify(Exception failure) => failure switch
    {
        BrokenCircuitException => ConnectionProblem.CircuitOpen,
        TimeoutRejectedException or OperationCanceledException => ConnectionProblem.Timeout,
        UnreadableAnswerException or JsonException => ConnectionProblem.UnreadableAnswer,
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => ConnectionProblem.NameResolution,
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError }
            => ConnectionProblem.Connect,
        HttpRequestException or IOException => ConnectionProblem.Interrupted,
        _ => null,
    };

    private static HeyGenConnectionException Describe(ConnectionProblem problem, Exception failure, AttemptState state)
    {
        var call = state.Call;
        var unknown = state.OutcomeUnknown && !call.IsRead;
        var what = problem switch
        {
            ConnectionProblem.NameResolution => "the host name of the API is not known; check the network and HEYGEN_API_URL",
            ConnectionProblem.Connect => "no connection to the API; check the network, a proxy and HEYGEN_API_URL",
            ConnectionProblem.Timeout => "no answer in time; try again later",
            ConnectionProblem.UnreadableAnswer => "the answer is not what the API sends; check HEYGEN_API_URL, or try again later",
            ConnectionProblem.CircuitOpen => "too many calls failed just before, so this one was not made; try again in a minute",
            _ => "the connection broke before the answer was complete; try again later",
        };
        var safety = !unknown ? ""
            : call.CanRepeat ? " The server may have done the work; the same call with the same idempotency key is safe."
            : " The server may have done the work, and without an idempotency key the call was not repeated: look before you send it again.";
        return new HeyGenConnectionException(
            FormattableString.Invariant($"{call.Operation} got no usable answer after {state.Attempts} attempt(s): {what}.{safety}"), problem, Safe(failure))
        {
            Operation = call.Operation,
            Attempts = state.Attempts,
            OutcomeUnknown = unknown,
        };
    }

    /// <summary>JSON errors quote the text around them, which may be a presigned link: they are not kept.</summary>
    private static Exception? Safe(Exception failure) => failure is JsonException or UnreadableAnswerException ? null : failure;
}
