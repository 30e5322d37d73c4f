namespace Hyperframes.HeyGen;

/// <summary>How a bad network is survived.</summary>
public sealed class HeyGenResilienceOptions
{
    /// <summary>How often a call is repeated after a failure of the network or the server.</summary>
    /// <value>4.</value>
    public int MaxRetries { get; set; } = 4;

    /// <summary>How often a call is repeated after <c>rate_limit_exceeded</c>.</summary>
    /// <value>10.</value>
    public int MaxThrottleRetries { get; set; } = 10;

    /// <summary>First wait; it doubles, with jitter.</summary>
    /// <value>1 second.</value>
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest wait, also where the server asks for more.</summary>
    /// <value>30 seconds.</value>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one attempt of a read may take.</summary>
    /// <value>30 seconds.</value>
    public TimeSpan ReadTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one attempt of a write may take; creating a video has been seen to take 31 seconds.</summary>
    /// <value>120 seconds.</value>
    public TimeSpan WriteTimeout { get; set; } = TimeSpan.FromSeconds(120);

    /// <summary>How long one attempt of an upload or a download may take.</summary>
    /// <value>10 minutes.</value>
    public TimeSpan TransferTimeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a call may take with all its attempts and waits.</summary>
    /// <value>20 minutes.</value>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromMinutes(20);

    /// <summary>How many calls may be on the wire at once.</summary>
    /// <value>256.</value>
    public int MaxConcurrentCalls { get; set; } = 256;

    /// <summary>How many retries may be made beyond a tenth of the successful calls.</summary>
    /// <value>50.</value>
    public int RetryBudget { get; set; } = 50;

    /// <summary>Part of failing calls from which no more are made for <see cref="BreakDuration"/>.</summary>
    /// <value>0.9 of at least 20 calls within 30 seconds.</value>
    public double FailureRatio { get; set; } = 0.9;

    /// <summary>How long no calls are made once too many failed.</summary>
    /// <value>15 seconds.</value>
    public TimeSpan BreakDuration { get; set; } = TimeSpan.FromSeconds(15);

    internal HeyGenResilienceOptions Copy() => (HeyGenResilienceOptions)MemberwiseClone();
}
