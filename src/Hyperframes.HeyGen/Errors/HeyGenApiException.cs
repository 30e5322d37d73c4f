using System.Net;

namespace Hyperframes.HeyGen;

/// <summary>The API refused a call or failed at it.</summary>
public sealed class HeyGenApiException : HeyGenException
{
    internal HeyGenApiException(string message, HttpStatusCode status, string code)
        : base(message)
    {
        StatusCode = status;
        Code = code;
    }

    /// <summary>HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Stable code, <c>insufficient_credit</c>; the set is open. When the answer had none, a code made from the status.</summary>
    public string Code { get; }

    /// <summary>The call, <c>createVideo</c>.</summary>
    public required string Operation { get; init; }

    /// <summary>The server's own words, without secrets.</summary>
    public required string ServerMessage { get; init; }

    /// <summary>What to do about it.</summary>
    public required string Hint { get; init; }

    /// <summary>Request member at fault, where the server names it.</summary>
    public string? Param { get; init; }

    /// <summary>The server's id of the call, for its support.</summary>
    public string? RequestId { get; init; }

    /// <summary>The server's page about the error.</summary>
    public string? DocUrl { get; init; }

    /// <summary>How long the server asked to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>How often the call was made.</summary>
    public int Attempts { get; internal set; } = 1;

    internal RetryRule Rule { get; init; }

    /// <summary>Whether the same call may succeed later without a change.</summary>
    public bool IsTransient => Rule is RetryRule.Backoff or RetryRule.RetryAfter or RetryRule.SameKey or RetryRule.Short;
}
