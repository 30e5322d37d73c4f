namespace Hyperframes.HeyGen;

/// <summary>What an error code allows.</summary>
internal enum RetryRule
{
    /// <summary>The same call would fail again.</summary>
    Never,

    /// <summary>A person has to act: credit, plan, quota.</summary>
    Operator,

    /// <summary>A new OAuth token may help, once.</summary>
    AfterRefresh,

    /// <summary>The first call with this key still runs: wait and repeat with the same key.</summary>
    SameKey,

    /// <summary>Wait as long as the server says.</summary>
    RetryAfter,

    /// <summary>Wait longer each time.</summary>
    Backoff,

    /// <summary>Two delayed tries.</summary>
    Short,

    /// <summary>An uploaded object that is not visible yet; on other calls never.</summary>
    CompleteOnly,
}
