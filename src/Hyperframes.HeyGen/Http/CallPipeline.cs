using System.Text.Json;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Hyperframes.HeyGen;

/// <summary>Total timeout, retry, circuit breaker, limiter and attempt timeout around a call, all on one clock.</summary>
internal sealed class CallPipeline : IDisposable
{
    private readonly ResiliencePipeline _pipeline;
    private readonly CallLimiter _limiter;
    private readonly RetryBudget _budget;
    private readonly Func<ResilienceContext, AttemptState, ValueTask<Outcome<object>>> _attempt;

    /// <summary>A pipeline around <paramref name="attempt"/>, which does not throw.</summary>
    public CallPipeline(
        Func<AttemptState, CancellationToken, ValueTask<Outcome<object>>> attempt, HeyGenResilienceOptions options, TimeProvider clock, ILogger logger)
    {
        _attempt = (context, state) => attempt(state, context.CancellationToken);
        _budget = new RetryBudget(options.RetryBudget);
        _limiter = new CallLimiter(options.MaxConcurrentCalls, clock);
        var decision = new RetryDecision(options, _budget);
        _pipeline = new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddTimeout(options.TotalTimeout)
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = int.MaxValue,
                Delay = options.BaseDelay,
                MaxDelay = options.MaxDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = args => ValueTask.FromResult(decision.ShouldRetry(args.Outcome.Exception, AttemptState.Of(args.Context))),
                DelayGenerator = args => ValueTask.FromResult(decision.Delay(args.Outcome.Exception, AttemptState.Of(args.Context))),
                OnRetry = args =>
                {
                    var state = AttemptState.Of(args.Context);
                    Telemetry.Retried(state.Call.Operation, args.RetryDelay);
                    Log.Retrying(logger, state.Call.Operation, state.Attempts, args.RetryDelay, Reason(args.Outcome.Exception));
                    return default;
                },
            })
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                FailureRatio = options.FailureRatio,
                MinimumThroughput = 20,
                SamplingDuration = TimeSpan.FromSeconds(30),
                BreakDuration = options.BreakDuration,
                ShouldHandle = args => ValueTask.FromResult(IsServiceFailure(args.Outcome.Exception)),
            })
            .AddStrategy(_ => _limiter)
            .AddTimeout(new TimeoutStrategyOptions
            {
                TimeoutGenerator = args => ValueTask.FromResult(Timeout(AttemptState.Of(args.Context).Call, options)),
            })
            .Build();
    }

    /// <summary>Runs the attempt until it succeeds or must not be repeated.</summary>
    public async ValueTask<object> RunAsync(AttemptState state, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        context.Properties.Set(AttemptState.Key, state);
        try
        {
            var outcome = await _pipeline.ExecuteOutcomeAsync(_attempt, context, state).ConfigureAwait(false);
            outcome.ThrowIfException();
            _budget.Succeeded();
            return outcome.Result!;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    public void Dispose() => _limiter.Dispose();

    private static TimeSpan Timeout(ApiCall call, HeyGenResilienceOptions options) =>
        call.AttemptTimeout ?? (call.IsRead ? options.ReadTimeout : options.WriteTimeout);

    private static bool IsServiceFailure(Exception? failure) => failure switch
    {
        HeyGenApiException error => (int)error.StatusCode >= 500,
        HttpRequestException or IOException or TimeoutRejectedException or UnreadableAnswerException or JsonException => true,
        _ => false,
    };

    private static string Reason(Exception? failure) => failure is HeyGenApiException error ? error.Code : failure?.GetType().Name ?? "";
}
