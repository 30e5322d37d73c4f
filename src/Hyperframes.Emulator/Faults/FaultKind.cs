namespace Hyperframes.Emulator;

/// <summary>What goes wrong.</summary>
public enum FaultKind
{
    /// <summary>The client's host look-up fails.</summary>
    NameResolution,

    /// <summary>The client's connection is refused.</summary>
    ConnectionRefused,

    /// <summary>The connection is cut before the request is carried out.</summary>
    LostRequest,

    /// <summary>The request is carried out, and the connection cut instead of an answer.</summary>
    LostAnswer,

    /// <summary>The request is carried out, and the connection cut in the middle of the answer's body.</summary>
    ResetMidBody,

    /// <summary>The request is carried out, and the answer's body stops half-way; after three minutes the connection is cut.</summary>
    SlowBody,

    /// <summary>A status, before anything is carried out.</summary>
    Status,

    /// <summary>A status, although the request was carried out.</summary>
    StatusAfterWork,

    /// <summary>A gateway's HTML page.</summary>
    HtmlErrorPage,

    /// <summary>The request is carried out, and its JSON ends in the middle.</summary>
    TruncatedJson,

    /// <summary>A presigned link counts as expired.</summary>
    ExpiredLink,

    /// <summary>A webhook is delivered twice.</summary>
    DuplicateWebhook,

    /// <summary>A webhook comes an hour late.</summary>
    LateWebhook,

    /// <summary>A webhook is held back until the next one was delivered.</summary>
    OutOfOrderWebhook,
}
