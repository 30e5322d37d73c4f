using System.Net.Http;
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
    private static readonly ResiliencePropertyKey<TimeSpan> TimeoutKey = new("heygen.timeout");

    private readonly ResiliencePipeline _calls;
    private readonly ResiliencePipeline _attempts;
    private readonly SemaphoreSlim _slots;
    private readonly TimeProvider _clock;
    private readonly HeyGenResilienceOptions _options;
    private readonly RetryBudget _budget;

    public CallPipeline(HeyGenResilienceOptions options, TimeProvider clock, ILogger logger)
    {
        _options = options;
        _clock = clock;
        _budget = new RetryBudget(options.RetryBudget);
        _slots = new SemaphoreSlim(options.MaxConcurrentCalls);
        var decision = new RetryDecision(options, _budget);
        _calls = new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddTimeout(options.TotalTimeout)
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = int.MaxValue,
                Delay = options.BaseDelay,
                MaxDelay = options.MaxDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = args => ValueTask.FromResult(decision.ShouldRetry(args.Outcome.Exception, State(args.Context))),
                DelayGenerator = args => ValueTask.FromResult(decision.Delay(args.Outcome.Exception, State(args.Context))),
                OnRetry = args =>
                {
                    var state = State(args.Context);
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
            .Build();
        _attempts = new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddTimeout(new TimeoutStrategyOptions
            {
                TimeoutGenerator = args => ValueTask.FromResult(args.Context.Properties.GetValue(TimeoutKey, options.WriteTimeout)),
            })
            .Build();
    }

    /// <summary>Runs <paramref name="attempt"/> until it succeeds or must not be repeated.</summary>
    public async ValueTask<ApiAnswer> RunAsync(
        AttemptState state, Func<AttemptState, CancellationToken, ValueTask<ApiAnswer>> attempt, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(AttemptState.Key, state);
        context.Properties.Set(
            TimeoutKey, state.Call.AttemptTimeout ?? (state.Call.IsRead ? _options.ReadTimeout : _options.WriteTimeout));
        try
        {
            var answer = await _calls.ExecuteAsync(
                static (context, self) => self.Pipeline.AttemptAsync(self.Attempt, context),
                context,
                (Pipeline: this, Attempt: attempt)).ConfigureAwait(false);
            _budget.Succeeded();
            return answer;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    public void Dispose() => _slots.Dispose();

    private async ValueTask<ApiAnswer> AttemptAsync(Func<AttemptState, CancellationToken, ValueTask<ApiAnswer>> attempt, ResilienceContext context)
    {
        var arrived = _clock.GetTimestamp();
        await _slots.WaitAsync(context.CancellationToken).ConfigureAwait(false);
        Telemetry.Queued(_clock.GetElapsedTime(arrived));
        try
        {
            State(context).Attempts++;
            return await _attempts.ExecuteAsync(
                static (context, attempt) => attempt(State(context), context.CancellationToken), context, attempt).ConfigureAwait(false);
        }
        finally
        {
            _slots.Release();
        }
    }

    private static AttemptState State(ResilienceContext context) => context.Properties.GetValue(AttemptState.Key, null!);

    private static bool IsServiceFailure(Exception? failure) => failure switch
    {
        HeyGenApiException error => (int)error.StatusCode >= 500,
        HttpRequestException or IOException or TimeoutRejectedException or UnreadableAnswerException or JsonException => true,
        _ => false,
    };

    private static string Reason(Exception? failure) => failure is HeyGenApiException error ? error.Code : failure?.GetType().Name ?? "";
}
