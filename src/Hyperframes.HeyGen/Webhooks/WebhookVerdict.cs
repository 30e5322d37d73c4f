namespace Hyperframes.HeyGen;

/// <summary>What a delivery is worth.</summary>
public enum WebhookVerdict
{
    /// <summary>Signed with a secret of ours, and fresh.</summary>
    Valid,

    /// <summary>No secret is configured, so nothing can be believed.</summary>
    NoSecret,

    /// <summary>It carries no signature.</summary>
    MissingSignature,

    /// <summary>The signature is not ours.</summary>
    WrongSignature,

    /// <summary>Its time is too far off, or is no time.</summary>
    StaleTimestamp,
}
