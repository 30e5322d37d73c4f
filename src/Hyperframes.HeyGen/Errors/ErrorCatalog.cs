using System.Collections.Frozen;

namespace Hyperframes.HeyGen;

/// <summary>The known error codes: how each is retried and what a person can do. The set is open; others are judged by status.</summary>
internal static class ErrorCatalog
{
    private const string Credentials = "Check HEYGEN_API_KEY, or HeyGenClientOptions.ApiKey; missing, wrong and expired keys look alike.";
    private const string Later = "The service failed. The call was repeated as far as that is safe; try again later.";
    private const string WrongId = "Check the id; what was deleted does not come back.";
    private const string Plan = "Change the plan of the HeyGen account, then run again.";

    private static readonly FrozenDictionary<string, (RetryRule Rule, string Hint)> Codes = new Dictionary<string, (RetryRule, string)>
    {
        ["invalid_parameter"] = (RetryRule.Never, "Correct the named member and send it with a new idempotency key."),
        ["validation_error"] = (RetryRule.Never, "Correct the request and send it with a new idempotency key."),
        ["unauthorized"] = (RetryRule.AfterRefresh, Credentials),
        ["authentication_failed"] = (RetryRule.AfterRefresh, Credentials),
        ["invalid_credentials"] = (RetryRule.Never, Credentials),
        ["insufficient_credit"] = (RetryRule.Operator, "Top up the HeyGen account, then run again; nothing was charged."),
        ["plan_upgrade_required"] = (RetryRule.Operator, Plan),
        ["subscription_required"] = (RetryRule.Operator, Plan),
        ["trial_limit_exceeded"] = (RetryRule.Operator, Plan),
        ["phone_verification_required"] = (RetryRule.Operator, "Verify the HeyGen account's phone number."),
        ["forbidden"] = (RetryRule.Never, "The key is valid but not permitted to do this; another key or workspace is needed."),
        ["resource_access_denied"] = (RetryRule.Never, "The resource belongs to someone else; use an id of this account."),
        ["ai_vendor_access_restricted"] = (RetryRule.Never, "The workspace's policy forbids that AI vendor; ask its administrator."),
        ["voice_not_usable"] = (RetryRule.Never, "Choose another voice."),
        ["not_found"] = (RetryRule.Never, WrongId),
        ["resource_not_found"] = (RetryRule.Never, WrongId),
        ["video_not_found"] = (RetryRule.Never, WrongId),
        ["avatar_not_found"] = (RetryRule.Never, "Pass the id of a look, not of an avatar group."),
        ["avatar_group_not_found"] = (RetryRule.Never, WrongId),
        ["voice_not_found"] = (RetryRule.Never, WrongId),
        ["template_not_found"] = (RetryRule.Never, WrongId),
        ["asset_not_found"] = (RetryRule.Never, "Check the asset id; a direct upload can be used only after it was completed."),
        ["asset_not_available"] = (RetryRule.Short, "The asset is still processed, or was deleted; upload it again."),
        ["webhook_not_found"] = (RetryRule.Never, WrongId),
        ["hyperframes_render_not_found"] = (RetryRule.Never, "The render never existed or was deleted; submit it again."),
        ["hyperframes_project_invalid"] = (RetryRule.Never, "The service rejects the project, its entry page or its variables; lint the bundle, then submit with a new key."),
        ["hyperframes_project_too_large"] = (RetryRule.Never, "Shrink the project below 200 MB or host its media elsewhere."),
        ["payload_too_large"] = (RetryRule.Never, "Use a direct upload, or shrink the file."),
        ["request_in_progress"] = (RetryRule.SameKey, "The first call with this key still runs; repeat it with the same key."),
        ["conflict"] = (RetryRule.CompleteOnly, "The uploaded file is not visible yet, or the same thing exists already."),
        ["resource_not_ready"] = (RetryRule.Short, "Something it depends on is still processed; try again in a minute."),
        ["brand_kit_not_ready"] = (RetryRule.Short, "The brand kit is still processed; try again in a minute."),
        ["avatar_consent_required"] = (RetryRule.Never, "The avatar's owner has to finish the consent flow."),
        ["resource_limit_reached"] = (RetryRule.Never, "Free a slot or raise the limit of the plan."),
        ["download_failed"] = (RetryRule.Short, "HeyGen could not fetch a URL of the request; check that it is public, or search a sound again for a fresh link."),
        ["content_policy_violation"] = (RetryRule.Never, "Change the content."),
        ["script_too_short"] = (RetryRule.Never, "Lengthen the script."),
        ["tts_text_invalid"] = (RetryRule.Never, "The script has nothing speakable; change it."),
        ["voice_unavailable"] = (RetryRule.Never, "The voice clone failed or expired; choose another voice."),
        ["unlimited_mode_disabled"] = (RetryRule.Never, "The avatar does not have that mode; choose another engine."),
        ["ephemeral_upload_disabled"] = (RetryRule.Never, "Temporary uploads are switched off for the account."),
        ["rate_limit_exceeded"] = (RetryRule.RetryAfter, "Too many jobs at once; wait, or lower the number of concurrent jobs."),
        ["quota_exceeded"] = (RetryRule.Operator, "The usage quota is used up; wait for the next period or raise it."),
        ["internal_error"] = (RetryRule.Backoff, Later),
        ["video_delete_failed"] = (RetryRule.Backoff, Later),
        ["voice_provider_error"] = (RetryRule.Backoff, "The voice vendor failed; try again later or choose another voice."),
        ["service_unavailable"] = (RetryRule.Backoff, Later),
        ["gateway_timeout"] = (RetryRule.Backoff, "The service, or a URL it had to fetch, took too long; try again later."),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> All => Codes.Keys;

    public static (RetryRule Rule, string Hint) Find(string code, int status) =>
        Codes.TryGetValue(code, out var known) ? known : ByStatus(status);

    /// <summary>The code of an answer that has none, by its status.</summary>
    public static string CodeFor(int status) => status switch
    {
        400 or 422 => "validation_error",
        401 => "unauthorized",
        402 => "insufficient_credit",
        403 => "forbidden",
        404 => "not_found",
        409 => "conflict",
        413 => "payload_too_large",
        429 => "rate_limit_exceeded",
        >= 500 => "unclassified_server_error",
        _ => "unclassified_client_error",
    };

    private static (RetryRule Rule, string Hint) ByStatus(int status) => status switch
    {
        // Request timeout and too early: the server says itself that it did not take the request.
        408 or 425 => (RetryRule.Backoff, Later),
        401 => (RetryRule.AfterRefresh, Credentials),
        402 => (RetryRule.Operator, Plan),
        429 => (RetryRule.RetryAfter, "Too many calls; wait and try again."),
        >= 500 => (RetryRule.Backoff, Later),
        _ => (RetryRule.Never, "Correct the request; the code is not a known one, so the server's message is all there is."),
    };
}
