using System.Text.Json;
using Hyperframes.Emulator;
using Hyperframes.Rendering;

namespace Hyperframes.HeyGen.Tests.Cloud;

public sealed class CloudRendererTests
{
    private static readonly Values Headline = new(("headline", "Q3"));

    [Fact]
    public async Task A_bundle_becomes_a_video_at_the_asked_place()
    {
        await using var studio = await Studio.OpenAsync();
        await using var session = studio.Begin();
        var stages = new List<RenderStage>();
        var result = await session.Renderer.RenderAsync(
            await PageComposition.BundleAsync(),
            Headline,
            new RenderOptions { Output = studio.Output, Fps = 25, Title = "t" },
            new ActionProgress<RenderProgress>(p => stages.Add(p.Stage)));
        result.Path.ShouldBe(studio.Output);
        new FileInfo(studio.Output).Length.ShouldBe(result.Length);
        result.Duration.ShouldBe(TimeSpan.FromSeconds(2));
        stages.Distinct().ShouldBe([RenderStage.Upload, RenderStage.Queue, RenderStage.Capture, RenderStage.Download, RenderStage.Completed]);
        Directory.GetFiles(Path.GetDirectoryName(studio.Output)!).ShouldBe([studio.Output]);
        var sent = JsonDocument.Parse(studio.Emulator.Requests.Single(r => r.Operation == "createHyperframesRender").Body!).RootElement;
        sent.GetProperty("fps").GetInt32().ShouldBe(25);
        sent.GetProperty("aspect_ratio").GetString().ShouldBe("16:9");
        sent.GetProperty("variables").GetProperty("headline").GetString().ShouldBe("Q3");
        sent.GetProperty("callback_id").GetString().ShouldBe(studio.Emulator.Requests.Single(r => r.Operation == "createHyperframesRender").IdempotencyKey);
    }

    [Fact]
    public async Task One_bundle_is_uploaded_once_for_many_renders()
    {
        await using var studio = await Studio.OpenAsync();
        await using var session = studio.Begin();
        var bundle = await PageComposition.BundleAsync();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => session.Renderer.StartAsync(bundle, new Values(("headline", $"{i}")))));
        studio.Emulator.AssetCount.ShouldBe(1);
        studio.Emulator.RenderCount.ShouldBe(8);
    }

    [Fact]
    public async Task The_same_render_asked_for_at_once_is_submitted_once()
    {
        await using var studio = await Studio.OpenAsync();
        await using var session = studio.Begin();
        var bundle = await PageComposition.BundleAsync();
        var operations = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => session.Renderer.StartAsync(bundle, Headline)));
        operations.Select(o => o.RenderId).Distinct().Count().ShouldBe(1);
        studio.Emulator.RenderCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_second_run_finds_the_first_ones_video()
    {
        await using var studio = await Studio.OpenAsync();
        var bundle = await PageComposition.BundleAsync();
        var options = new RenderOptions { Output = studio.Output };
        await using (var first = studio.Begin())
        {
            await first.Renderer.RenderAsync(bundle, Headline, options);
        }

        var calls = studio.Emulator.Requests.Count;
        await using (var second = studio.Begin())
        {
            (await second.Renderer.RenderAsync(bundle, Headline, options)).Path.ShouldBe(studio.Output);
            studio.Emulator.Requests.Count.ShouldBe(calls);
            File.Delete(studio.Output);
            (await second.Renderer.RenderAsync(bundle, Headline, options)).Path.ShouldBe(studio.Output);
        }

        studio.Emulator.RenderCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_failed_render_says_why_and_can_be_retried()
    {
        await using var studio = await Studio.OpenAsync();
        await using var session = studio.Begin();
        studio.Emulator.FailNextRender("Timeline was never registered");
        var bundle = await PageComposition.BundleAsync();
        var options = new RenderOptions { Output = studio.Output };
        var failure = await Should.ThrowAsync<CloudRenderException>(() => session.Renderer.RenderAsync(bundle, Headline, options));
        failure.Message.ShouldContain("Timeline was never registered");
        failure.Message.ShouldContain("data-no-timeline");
        failure.RenderId.ShouldNotBeNull();
        File.Exists(studio.Output).ShouldBeFalse();
        await session.Renderer.RenderAsync(bundle, Headline, options);
        File.Exists(studio.Output).ShouldBeTrue();
        studio.Emulator.RenderCount.ShouldBe(2);
        studio.Emulator.AssetCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_failure_under_the_other_name_is_read_too()
    {
        await using var studio = await Studio.OpenAsync(o => o with { LegacyFailureReason = true, StatusInRenderCreate = true });
        await using var session = studio.Begin();
        studio.Emulator.FailNextRender("out of memory");
        (await Should.ThrowAsync<CloudRenderException>(async () => await session.Renderer.RenderAsync(await PageComposition.BundleAsync())))
            .EngineOutput.ShouldBe("out of memory");
    }

    [Fact]
    public async Task Another_render_is_made_only_when_it_is_asked_for()
    {
        await using var studio = await Studio.OpenAsync();
        await using var session = studio.Begin();
        var bundle = await PageComposition.BundleAsync();
        var first = await session.Renderer.StartAsync(bundle, Headline);
        (await session.Renderer.StartAsync(bundle, Headline)).RenderId.ShouldBe(first.RenderId);
        var second = await session.Renderer.StartAsync(bundle, Headline, again: true);
        second.RenderId.ShouldNotBe(first.RenderId);
        second.Key.ShouldEndWith(":1");
    }

    [Fact]
    public async Task A_refused_request_gets_a_new_key_next_time()
    {
        await using var studio = await Studio.OpenAsync();
        await using var session = studio.Begin();
        var bundle = await PageComposition.BundleAsync();
        studio.Emulator.Faults.Add(Fault.Status(402, "insufficient_credit").On("createHyperframesRender"));
        (await Should.ThrowAsync<CloudRenderException>(() => session.Renderer.RenderAsync(bundle))).Message.ShouldContain("Top up");
        await session.Renderer.StartAsync(bundle);
        studio.Emulator.Requests.Where(r => r.Operation == "createHyperframesRender").Select(r => r.IdempotencyKey!.Split(':')[1]).ShouldBe(["0", "1"]);
    }

    [Fact]
    public async Task A_lost_asset_is_uploaded_anew()
    {
        await using var studio = await Studio.OpenAsync();
        await using var session = studio.Begin();
        var bundle = await PageComposition.BundleAsync();
        await session.Renderer.StartAsync(bundle, new Values(("headline", "a")));
        var asset = JsonDocument.Parse(studio.Emulator.Requests.Single(r => r.Operation == "createHyperframesRender").Body!)
            .RootElement.GetProperty("project").GetProperty("asset_id").GetString()!;
        studio.Emulator.ForgetAsset(asset).ShouldBeTrue();
        await session.Renderer.StartAsync(bundle, new Values(("headline", "b")));
        studio.Emulator.RenderCount.ShouldBe(2);
    }

    [Fact]
    public async Task An_old_asset_is_uploaded_anew()
    {
        await using var studio = await Studio.OpenAsync();
        await using var session = studio.Begin();
        var bundle = await PageComposition.BundleAsync();
        await session.Renderer.StartAsync(bundle, new Values(("headline", "a")));
        studio.Clock.Advance(TimeSpan.FromDays(8));
        await session.Renderer.StartAsync(bundle, new Values(("headline", "b")));
        studio.Emulator.AssetCount.ShouldBe(2);
    }

    [Fact]
    public async Task Too_many_jobs_are_waited_for()
    {
        await using var studio = await Studio.OpenAsync(o => o with { MaxConcurrentJobs = 2, WorkTime = TimeSpan.FromMinutes(3) });
        await using var session = studio.Begin();
        var bundle = await PageComposition.BundleAsync();
        for (var i = 0; i < 5; i++)
        {
            await session.Renderer.StartAsync(bundle, new Values(("headline", $"{i}")));
        }

        studio.Emulator.RenderCount.ShouldBe(5);
    }

    [Fact]
    public async Task Waiting_ends_and_can_be_taken_up_again()
    {
        await using var studio = await Studio.OpenAsync(o => o with { WorkTime = TimeSpan.FromMinutes(90) });
        await using var session = studio.Begin();
        var bundle = await PageComposition.BundleAsync();
        var options = new RenderOptions { Output = studio.Output };
        (await Should.ThrowAsync<CloudRenderException>(() => session.Renderer.RenderAsync(bundle, null, options))).Message.ShouldContain("go on waiting");
        await session.Renderer.RenderAsync(bundle, null, options);
        studio.Emulator.RenderCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_render_is_taken_up_by_its_id()
    {
        await using var studio = await Studio.OpenAsync();
        await using var session = studio.Begin();
        var operation = await session.Renderer.StartAsync(await PageComposition.BundleAsync());
        var resumed = session.Renderer.Resume(operation.RenderId);
        await resumed.WaitAsync();
        (await resumed.DownloadAsync(studio.Output)).Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_deleted_render_is_not_paid_for_again_by_itself()
    {
        await using var studio = await Studio.OpenAsync();
        await using var session = studio.Begin();
        var bundle = await PageComposition.BundleAsync();
        var operation = await session.Renderer.StartAsync(bundle);
        await session.Client.Renders.DeleteAsync(operation.RenderId);
        (await Should.ThrowAsync<CloudRenderException>(() => session.Renderer.RenderAsync(bundle))).Message.ShouldContain("again: true");
        studio.Emulator.RenderCount.ShouldBe(1);
    }

    [Theory]
    [InlineData("9:16", null, VideoFormat.Mp4, null, "640×360, which is not 9:16")]
    [InlineData(null, "720p", VideoFormat.Mp4, null, "not '720p'")]
    [InlineData(null, "4k", VideoFormat.Mov, null, "mp4 only")]
    [InlineData(null, null, VideoFormat.Mp4, "intro.html", "no page 'intro.html'")]
    public async Task What_the_cloud_cannot_do_is_refused_before_anything_is_sent(string? ratio, string? resolution, VideoFormat format, string? page, string says)
    {
        await using var studio = await Studio.OpenAsync();
        await using var session = studio.Begin();
        var options = new RenderOptions { AspectRatio = ratio, Resolution = resolution, Format = format, Composition = page };
        (await Should.ThrowAsync<RenderException>(async () => await session.Renderer.RenderAsync(await PageComposition.BundleAsync(), null, options)))
            .Message.ShouldContain(says);
        studio.Emulator.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Fractions_of_frames_are_refused()
    {
        await using var studio = await Studio.OpenAsync();
        await using var session = studio.Begin();
        var options = new RenderOptions { Fps = new Model.FrameRate(30000, 1001) };
        (await Should.ThrowAsync<RenderException>(async () => await session.Renderer.RenderAsync(await PageComposition.BundleAsync(), null, options)))
            .Message.ShouldContain("30000/1001");
    }

    [Theory]
    [InlineData(1920, 1080, "16:9")]
    [InlineData(1080, 1920, "9:16")]
    [InlineData(500, 500, "1:1")]
    [InlineData(1080, 1350, null)]
    public async Task The_shape_is_read_from_the_composition(int width, int height, string? ratio)
        => EntryPage.Read(await PageComposition.BundleAsync("t", width, height), null).AspectRatio?.Value.ShouldBe(ratio);

    [Fact]
    public async Task Rotated_links_are_the_same_render()
    {
        await using var studio = await Studio.OpenAsync();
        await using var session = studio.Begin();
        var bundle = await PageComposition.BundleAsync();
        var video = await session.Client.Videos.CreateAsync(Samples.Video);
        studio.Clock.Advance(TimeSpan.FromMinutes(10));
        var first = (await session.Client.Videos.GetAsync(video.VideoId)).VideoUrl!;
        var second = (await session.Client.Videos.GetAsync(video.VideoId)).VideoUrl!;
        first.ShouldNotBe(second);
        var one = await session.Renderer.StartAsync(bundle, new Values(("avatarUrl", first)));
        var two = await session.Renderer.StartAsync(bundle, new Values(("avatarUrl", second)));
        two.RenderId.ShouldBe(one.RenderId);
        studio.Emulator.RenderCount.ShouldBe(1);
    }
}
