using Hyperframes.Bundling;
using Hyperframes.Emulator;
using Hyperframes.HeyGen.Tests.Cloud;
using Hyperframes.Rendering;

namespace Hyperframes.HeyGen.Tests.Pipeline;

public sealed class ProductionTests
{
    private static readonly AvatarScript Script = new("LOOK", "VOICE", "Here are our Q2 results.") { Engine = AvatarEngine.AvatarV };

    [Fact]
    public async Task A_script_becomes_a_film_in_the_order_of_the_guide()
    {
        await using var studio = await Studio.OpenAsync();
        await using var session = studio.Begin();
        var stages = new List<ProductionStage>();
        var film = await session.Client.ProduceAsync(p => Standard(p, studio, session)
            .Progress(new ActionProgress<ProductionProgress>(s => stages.Add(s.Stage))));
        File.Exists(film.Path).ShouldBeTrue();
        film.Music.Sound!.Name.ShouldBe("Bright Morning");
        film.SoundEffect.Sound!.PeakOffset.ShouldBe(0.35);
        film.SoundEffect.Sound.Placement.ShouldBe(SoundPlacement.Hit);
        film.Avatar.Duration.ShouldBe(TimeSpan.FromSeconds(6));
        stages.Distinct().ShouldBe(Enum.GetValues<ProductionStage>());
        var calls = studio.Emulator.Requests.Select(r => r.Operation).ToList();
        calls.IndexOf("searchSounds").ShouldBeGreaterThan(calls.LastIndexOf("getVideo"));
    }

    [Fact]
    public async Task A_second_run_pays_for_nothing()
    {
        await using var studio = await Studio.OpenAsync();
        for (var run = 0; run < 3; run++)
        {
            await using var session = studio.Begin();
            await session.Client.ProduceAsync(p => Standard(p, studio, session));
            File.Delete(studio.Output);
        }

        studio.Emulator.VideoCount.ShouldBe(1);
        studio.Emulator.RenderCount.ShouldBe(1);
        studio.Emulator.AssetCount.ShouldBe(1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(7)]
    [InlineData(9)]
    [InlineData(11)]
    public async Task A_killed_production_is_finished_by_the_next_with_one_video_and_one_render(int call)
    {
        await using var studio = await Studio.OpenAsync();
        foreach (var after in new[] { false, true })
        {
            await using var first = studio.Begin(o =>
            {
                var inner = o.HandlerFactory!;
                var point = new CrashPoint(call, after);
                o.HandlerFactory = () => new CrashHandler(point, inner());
            });
            await Should.ThrowAsync<Exception>(() => first.Client.ProduceAsync(p => Standard(p, studio, first)));
            studio.Clock.Advance(TimeSpan.FromMinutes(90));
        }

        await using var last = studio.Begin();
        await last.Client.ProduceAsync(p => Standard(p, studio, last));
        studio.Emulator.VideoCount.ShouldBe(1);
        studio.Emulator.RenderCount.ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_found_is_a_result_and_not_an_error()
    {
        await using var studio = await Studio.OpenAsync();
        await using var session = studio.Begin();
        studio.Emulator.ClearSounds();
        var film = await session.Client.ProduceAsync(p => Standard(p, studio, session));
        film.Music.IsFound.ShouldBeFalse();
        film.SoundEffect.ShouldBeSameAs(FoundSound.Nothing);
    }

    [Fact]
    public async Task A_failed_avatar_says_why_and_the_next_run_makes_a_new_attempt()
    {
        await using var studio = await Studio.OpenAsync();
        await using var session = studio.Begin();
        studio.Emulator.FailNextVideo("Avatar rendering timed out");
        var failure = await Should.ThrowAsync<AvatarVideoException>(() => session.Client.ProduceAsync(p => Standard(p, studio, session)));
        failure.Message.ShouldContain("Avatar rendering timed out");
        failure.FailureCode.ShouldBe("rendering_failed");
        await session.Client.ProduceAsync(p => Standard(p, studio, session));
        studio.Emulator.VideoCount.ShouldBe(2);
        studio.Emulator.RenderCount.ShouldBe(1);
    }

    [Fact]
    public async Task Each_step_can_be_the_callers_own()
    {
        await using var studio = await Studio.OpenAsync();
        await using var session = studio.Begin();
        var renderer = new RecordingRenderer();
        var film = await session.Client.ProduceAsync(p => p
            .Avatar(_ => Task.FromResult(new AvatarClip("clips/avatar.mp4", TimeSpan.FromSeconds(3))))
            .Music(_ => Task.FromResult(new FoundSound("music.wav")))
            .SoundEffect(_ => Task.FromResult(FoundSound.Nothing))
            .Compose(async (avatar, music, _, stop) => (
                await PageComposition.BundleAsync(), new MediaVariables { ["avatarUrl"] = avatar.Url, ["musicUrl"] = music.Url }))
            .Render(renderer, new RenderOptions { Output = studio.Output })
            .Journal(session.Journal));
        film.Path.ShouldBe(studio.Output);
        renderer.Variables.ShouldBe("""{"avatarUrl":"clips/avatar.mp4","musicUrl":"music.wav"}""");
        studio.Emulator.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_production_without_a_composition_is_refused_before_anything_is_paid()
    {
        await using var studio = await Studio.OpenAsync();
        await using var session = studio.Begin();
        await Should.ThrowAsync<ArgumentException>(() => session.Client.ProduceAsync(p => p.Avatar(Script).Journal(session.Journal)));
        studio.Emulator.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_guides_page_takes_its_length_from_the_avatar()
    {
        await using var studio = await Studio.OpenAsync();
        await using var session = studio.Begin();
        var page = Path.Combine(studio.Folder, "page");
        Directory.CreateDirectory(page);
        File.WriteAllText(Path.Combine(page, "index.html"), """
            <body data-composition-variables='{ "avatarUrl": "" }'><video data-hf-src="avatarUrl" class="avatar"></video></body>
            """);
        var film = await session.Client.ProduceAsync(p => p
            .Avatar(Script)
            .Compose(page, (avatar, _, _) => new MediaVariables { ["avatarUrl"] = avatar.Url })
            .Render(new RenderOptions { Output = studio.Output })
            .Journal(session.Journal));
        using var reader = new StreamReader(film.Bundle.Files.Single(f => f.Path == "index.html").OpenRead());
        reader.ReadToEnd().ShouldContain("data-duration=\"6\"");
    }

    private static Production Standard(Production production, Studio studio, Session session) => production
        .Avatar(Script)
        .Music("upbeat corporate background")
        .SoundEffect("whoosh for a scene change")
        .Compose((avatar, _, _) => (new PageComposition(), new Values(("avatarUrl", avatar.Url.Text))))
        .Render(new RenderOptions { Output = studio.Output })
        .Journal(session.Journal);

    private sealed class RecordingRenderer : IRenderer
    {
        public string? Variables { get; private set; }

        public async Task<RenderResult> RenderAsync(
            CompositionBundle bundle,
            Variables.IVariableValues? variables = null,
            RenderOptions? options = null,
            IProgress<RenderProgress>? progress = null,
            CancellationToken cancellationToken = default)
        {
            Variables = CanonicalVariables.ToJson(variables)?.GetRawText();
            Directory.CreateDirectory(Path.GetDirectoryName(options!.Output!)!);
            await File.WriteAllTextAsync(options.Output!, "film", cancellationToken);
            return new RenderResult(options.Output!, 4, null);
        }
    }
}
