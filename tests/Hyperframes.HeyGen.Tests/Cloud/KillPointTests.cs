using Hyperframes.Emulator;
using Hyperframes.Rendering;

namespace Hyperframes.HeyGen.Tests.Cloud;

/// <summary>The process is killed between any two steps; a second run finishes with exactly one render.</summary>
public sealed class KillPointTests
{
    public static TheoryData<int, bool> Points
    {
        get
        {
            var data = new TheoryData<int, bool>();
            for (var call = 0; call < 12; call++)
            {
                data.Add(call, false);
                data.Add(call, true);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Points))]
    public async Task A_second_run_finishes_with_one_render(int call, bool afterAnswer)
    {
        await using var studio = await Studio.OpenAsync(o => o with { CompleteConflicts = 1 });
        var bundle = await PageComposition.BundleAsync();
        var options = new RenderOptions { Output = studio.Output };
        await CrashAsync(studio, new CrashPoint(call, afterAnswer), bundle, options);
        await using var second = studio.Begin();
        await second.Renderer.RenderAsync(bundle, null, options);
        File.Exists(studio.Output).ShouldBeTrue();
        studio.Emulator.RenderCount.ShouldBe(1);
        studio.Emulator.AssetCount.ShouldBe(1);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public async Task A_torn_last_line_never_happened(int call)
    {
        await using var studio = await Studio.OpenAsync();
        var bundle = await PageComposition.BundleAsync();
        var options = new RenderOptions { Output = studio.Output };
        await CrashAsync(studio, new CrashPoint(call, true), bundle, options);
        var whole = File.ReadAllBytes(studio.JournalPath);
        var lastLine = whole.AsSpan(0, whole.Length - 1).LastIndexOf((byte)'\n') + 1;
        for (var length = lastLine; length < whole.Length; length += 7)
        {
            File.WriteAllBytes(studio.JournalPath, whole[..length]);
            await using var second = studio.Begin();
            await second.Renderer.RenderAsync(bundle, null, options);
            File.Exists(studio.Output).ShouldBeTrue();
        }

        studio.Emulator.RenderCount.ShouldBe(1);
    }

    [Fact]
    public async Task After_a_day_a_submission_without_an_answer_is_found_in_the_list()
    {
        await using var studio = await Studio.OpenAsync();
        var bundle = await PageComposition.BundleAsync();
        var options = new RenderOptions { Output = studio.Output };
        await CrashAsync(studio, new CrashPoint(3, true), bundle, options);
        studio.Emulator.RenderCount.ShouldBe(1);
        studio.Clock.Advance(TimeSpan.FromHours(25));
        await using var second = studio.Begin();
        await second.Renderer.RenderAsync(bundle, null, options);
        studio.Emulator.RenderCount.ShouldBe(1);
    }

    [Fact]
    public async Task After_a_day_a_submission_that_cannot_be_found_stops_and_asks()
    {
        await using var studio = await Studio.OpenAsync();
        var bundle = await PageComposition.BundleAsync();
        await CrashAsync(studio, new CrashPoint(3, false), bundle, new RenderOptions { Output = studio.Output });
        studio.Clock.Advance(TimeSpan.FromHours(25));
        await using var second = studio.Begin();
        var stop = await Should.ThrowAsync<AmbiguousSubmissionException>(() => second.Renderer.RenderAsync(bundle));
        stop.Message.ShouldContain("again: true");
        studio.Emulator.RenderCount.ShouldBe(0);
        await second.Renderer.StartAsync(bundle, again: true);
        studio.Emulator.RenderCount.ShouldBe(1);
    }

    [Fact]
    public async Task Within_a_day_the_same_key_is_sent_again()
    {
        await using var studio = await Studio.OpenAsync();
        var bundle = await PageComposition.BundleAsync();
        await CrashAsync(studio, new CrashPoint(3, true), bundle, new RenderOptions { Output = studio.Output });
        studio.Clock.Advance(TimeSpan.FromHours(23));
        await using var second = studio.Begin();
        await second.Renderer.StartAsync(bundle);
        studio.Emulator.Requests.Where(r => r.Operation == "createHyperframesRender").Select(r => r.IdempotencyKey).Distinct().Count().ShouldBe(1);
        studio.Emulator.RenderCount.ShouldBe(1);
    }

    [Fact]
    public async Task An_expired_upload_link_is_replaced_after_a_crash()
    {
        await using var studio = await Studio.OpenAsync();
        var bundle = await PageComposition.BundleAsync();
        await CrashAsync(studio, new CrashPoint(0, true), bundle, new RenderOptions { Output = studio.Output });
        studio.Clock.Advance(TimeSpan.FromHours(2));
        await using var second = studio.Begin();
        await second.Renderer.StartAsync(bundle);
        studio.Emulator.RenderCount.ShouldBe(1);
    }

    private static async Task CrashAsync(Studio studio, CrashPoint point, Bundling.CompositionBundle bundle, RenderOptions options)
    {
        await using var first = studio.Begin(o =>
        {
            var inner = o.HandlerFactory!;
            o.HandlerFactory = () => new CrashHandler(point, inner());
        });
        try
        {
            await first.Renderer.RenderAsync(bundle, null, options);
        }
        catch (CrashException)
        {
            // The process is gone; the journal and the service are what is left.
        }
    }
}
