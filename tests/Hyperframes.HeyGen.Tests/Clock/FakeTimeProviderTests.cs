using Hyperframes.Testing;

namespace Hyperframes.HeyGen.Tests.Clock;

/// <summary>The clock on which everything here waits.</summary>
public sealed class FakeTimeProviderTests
{
    [Fact]
    public async Task Waits_of_many_threads_all_end_and_the_clock_stands_at_the_last()
    {
        var clock = new FakeTimeProvider { AutoAdvance = true };
        var start = clock.GetUtcNow();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Run(async () =>
        {
            for (var wait = 0; wait < 2000; wait++)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(1 + ((thread + wait) % 3)), clock);
            }
        })));
        (clock.GetUtcNow() - start).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromMilliseconds(3990));
    }

    [Fact]
    public void What_falls_due_is_fired_in_its_order_and_at_its_time()
    {
        var clock = new FakeTimeProvider();
        var start = clock.GetUtcNow();
        var fired = new List<(string, double)>();
        using var late = clock.CreateTimer(_ => fired.Add(("late", (clock.GetUtcNow() - start).TotalSeconds)), null, TimeSpan.FromSeconds(3), Timeout.InfiniteTimeSpan);
        using var often = clock.CreateTimer(_ => fired.Add(("often", (clock.GetUtcNow() - start).TotalSeconds)), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        clock.Advance(TimeSpan.FromSeconds(2.5));
        fired.ShouldBe([("often", 1), ("often", 2)]);
        clock.Advance(TimeSpan.FromSeconds(0.5));
        fired.Count(f => f.Item1 == "late" && f.Item2 == 3).ShouldBe(1);
    }

    [Fact]
    public void A_deadline_does_not_move_the_clock()
    {
        var clock = new FakeTimeProvider { AutoAdvance = true };
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(1), clock);
        deadline.IsCancellationRequested.ShouldBeFalse();
        clock.Advance(TimeSpan.FromSeconds(1));
        deadline.IsCancellationRequested.ShouldBeTrue();
    }
}
