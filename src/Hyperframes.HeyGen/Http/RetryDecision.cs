using System.Text.Json;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Hyperframes.HeyGen;

/// <summary>The retry table: whether a failed attempt is repeated, and after what wait.</summary>
internal sealed class RetryDecision(HeyGenResilienceOptions options, RetryBudget budget)
{
    private const int CompleteTries = 5;
    private const int ShortTries = 3;
    private const int SameKeyTries = 60;
    private const int CircuitTries = 4;

    public bool ShouldRetry(Exception? failure, AttemptState state)
    {
        var call = state.Call;
        return call.CanRepeat && failure switch
        {
            HeyGenApiException error => error.Rule switch
            {
                RetryRule.SameKey => call.IdempotencyKey is not null && state.Attempts < SameKeyTries,
                RetryRule.RetryAfter => state.Attempts <= options.MaxThrottleRetries,
                RetryRule.CompleteOnly => call.RepeatableByDesign && state.Attempts < CompleteTries,
                RetryRule.Short => state.Attempts < ShortTries,
                RetryRule.Backoff => Affordable(state),
                _ => false,
            },
            BrokenCircuitException => state.CircuitWaits++ < Math.Min(options.MaxRetries, CircuitTries),
            HttpRequestException or IOException or TimeoutRejectedException or UnreadableAnswerException or JsonException => Affordable(state),
            _ => false,
        };
    }

    /// <summary>The wait that the failure asks for; null leaves it to the jittered exponential back-off.</summary>
    public TimeSpan? Delay(Exception? failure, AttemptState state) => failure switch
    {
        HeyGenApiException { Rule: RetryRule.CompleteOnly } => TimeSpan.FromMilliseconds(500) * state.Attempts,
        HeyGenApiException { Rule: RetryRule.SameKey } error => Clamp(error.RetryAfter ?? TimeSpan.FromSeconds(Math.Min(state.Attempts, 5))),
        HeyGenApiException { RetryAfter: { } asked } => Clamp(asked),
        BrokenCircuitException { RetryAfter: { } open } => open,
        _ => null,
    };

    private bool Affordable(AttemptState state) => state.Attempts <= options.MaxRetries && budget.TryTake();

    private TimeSpan Clamp(TimeSpan asked) => asked > options.MaxDelay ? options.MaxDelay : asked;
}
