using Polly;

namespace Hyperframes.HeyGen;

/// <summary>Lets so many attempts onto the wire at once, in the order in which they come. Counts the attempts, since one that still waits is none.</summary>
internal sealed class CallLimiter(int most, TimeProvider clock) : ResilienceStrategy, IDisposable
{
    private readonly SemaphoreSlim _slots = new(most);

    public void Dispose() => _slots.Dispose();

    protected override async ValueTask<Outcome<TResult>> ExecuteCore<TResult, TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<TResult>>> callback, ResilienceContext context, TState state)
    {
        var arrived = clock.GetTimestamp();
        try
        {
            await _slots.WaitAsync(context.CancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException stopped)
        {
            return Outcome.FromException<TResult>(stopped);
        }

        try
        {
            Telemetry.Queued(clock.GetElapsedTime(arrived));
            AttemptState.Of(context).Attempts++;
            return await callback(context, state).ConfigureAwait(false);
        }
        finally
        {
            _slots.Release();
        }
    }
}
