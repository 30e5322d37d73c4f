namespace Hyperframes.Emulator;

/// <summary>One thing that the emulator does, and how sure it is that the real service does it too.</summary>
/// <param name="Name">Short name.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Description">What it does.</param>
public sealed record EmulatedBehaviour(string Name, Origin Origin, string Description)
{
    /// <summary>Everything the emulator does beyond storing and reading.</summary>
    public static IReadOnlyList<EmulatedBehaviour> All { get; } =
    [
        new("closed-bodies", Origin.Specification, "A member that the description does not have is refused with 400 invalid_parameter."),
        new("ranges", Origin.Specification, "Ranges, lengths, enumerations and patterns of the description are enforced."),
        new("unknown-query", Origin.Assumed, "A query parameter that the description does not have is refused with 400."),
        new("auth", Origin.Specification, "x-api-key or a bearer token; neither gives 401 authentication_failed."),
        new("both-auth", Origin.Assumed, "Both headers at once give 401."),
        new("key-grammar", Origin.Assumed, "An Idempotency-Key outside the grammar gives 400."),
        new("key-replay", Origin.Specification, "The same key within 24 hours replays the first answer, whatever the body says."),
        new("key-in-flight", Origin.Specification, "The same key while the first call runs gives 409 request_in_progress."),
        new("key-scope", Origin.Specification, "Keys are apart per route and path parameter."),
        new("key-failures", Origin.Assumed, "Only successful answers are remembered for a key."),
        new("paging", Origin.Specification, "Opaque cursors; renders newest first."),
        new("video-order", Origin.Assumed, "Videos, receivers and events are listed newest first too."),
        new("video-status", Origin.Specification, "waiting at creation only, then pending, processing, completed or failed."),
        new("render-status", Origin.Specification, "queued, rendering, completed or failed."),
        new("render-failed-replay", Origin.Specification, "The key of a failed render gives the failed render again."),
        new("soft-delete", Origin.Specification, "A deleted render or video is 404 from then on."),
        new("delete-links", Origin.Specification, "The links of a deleted render stop working."),
        new("presigned", Origin.Specification, "Links are signed anew on every read and expire."),
        new("presigned-auth", Origin.UpstreamClient, "A presigned link with an auth header is refused."),
        new("upload-headers", Origin.UpstreamClient, "A PUT must carry every upload header verbatim, the signed length and no chunked transfer."),
        new("upload-checksum", Origin.UpstreamClient, "Other bytes than the declared checksum give 400 BadDigest."),
        new("complete-race", Origin.UpstreamClient, "complete may answer 409 conflict until the object is visible."),
        new("asset-before-complete", Origin.Assumed, "An asset that is not completed is 404 asset_not_found."),
        new("project-entry", Origin.Specification, "A zip without its entry page is refused with 400 invalid_parameter on project."),
        new("4k-mp4", Origin.Assumed, "4k with webm or mov gives 400 on resolution."),
        new("sounds-empty", Origin.Specification, "No match is an empty list."),
        new("sounds-score", Origin.Assumed, "Likeness is the share of common words; the real service compares meanings."),
        new("webhook-signature", Origin.UpstreamClient, "HMAC-SHA256 of the raw body in Heygen-Signature, with Heygen-Timestamp and Heygen-Event-Id."),
        new("webhook-retry", Origin.Specification, "A delivery that is not answered with 2xx within 10 s is repeated with growing waits for 24 hours."),
        new("webhook-rotate", Origin.Specification, "Rotation makes the old secret sign nothing from then on."),
        new("webhook-duplicate-url", Origin.Assumed, "A second receiver for one URL gives 409 conflict."),
        new("callback", Origin.Specification, "callback_url is called once, unsigned, when a job ends."),
        new("callback-payload", Origin.Assumed, "Its payload is that of the registered receivers."),
        new("loopback-http", Origin.Assumed, "http URLs of this machine are let through where https is asked for, so that tests can listen."),
    ];
}
