using System.Diagnostics;
using Hyperframes.Emulator;
using Hyperframes.HeyGen;
using Hyperframes.Inspection;

namespace Hyperframes.Rendering.Tests.Examples;

/// <summary>
/// The program of the guide, run as anybody runs it without a key: its film shows the presenter and the lower third, and sounds of music and effect. What is heard
/// is measured at frequencies that the avatar's voice does not have, against the same film without music and effect.
/// </summary>
[Collection(RenderingCollection.Name)]
public sealed class GuidePipelineTests(RenderingFixture fixture)
{
    /// <summary>The root of the music's chord, heard all the time; the avatar is silent at three seconds.</summary>
    private const double MusicTone = 262;

    /// <summary>Where the effect's sweep is at its loudest, 0.35 s after its start at 0.5 s.</summary>
    private const double EffectTone = 150;

    private const int Rate = 8000;

    [Fact]
    public async Task The_film_of_the_guide_is_seen_and_heard()
    {
        var film = await VideoFile.OpenAsync(await RunProgramAsync());
        film.Duration.TotalSeconds.ShouldBe(6, 0.1);
        await ShouldShowAsync(film, TimeSpan.FromSeconds(3));

        var sound = await SamplesAsync(film.Path);
        var silent = await SamplesAsync(await ProduceWithoutSoundsAsync());
        Level(sound, at: 3, MusicTone).ShouldBeGreaterThan(-35);
        Level(silent, at: 3, MusicTone).ShouldBeLessThan(-50);
        Level(sound, at: 0.75, EffectTone).ShouldBeGreaterThan(-20);
        Level(silent, at: 0.75, EffectTone).ShouldBeLessThan(-35);
        Level(sound, at: 3, EffectTone).ShouldBeLessThan(-50, "the effect is over");
    }

    private static async Task ShouldShowAsync(VideoFile film, TimeSpan time)
    {
        var frame = await film.FrameAtAsync(time);
        (frame.Width, frame.Height).ShouldBe((1920, 1080));
        var lowerThird = new Region(97, 861, 714, 122);
        frame.Share(new Pixel(0xff, 0xcc, 0x00), tolerance: 24, lowerThird).ShouldBeGreaterThan(0.5, "the lower third's box");
        frame.Share(new Pixel(0x0b, 0x1f, 0x33), tolerance: 48, lowerThird).ShouldBeGreaterThan(0.05, "and its words");

        // The avatar's clip fills the picture, three times as large, everywhere else.
        var clip = await (await VideoFile.OpenAsync(Path.Combine(Repository(), "src", "Hyperframes.Emulator", "Media", "avatar.mp4"))).FrameAtAsync(time);
        var points = from x in Enumerable.Range(0, 31) from y in Enumerable.Range(0, 13) select (X: 10 + (x * 20), Y: 10 + (y * 20));
        var alike = points.Average(p => frame[(p.X * 3) + 1, (p.Y * 3) + 1] is var seen && clip[p.X, p.Y] is var meant && Near(seen, meant) ? 1.0 : 0.0);
        alike.ShouldBeGreaterThan(0.95, "the avatar's clip");
        clip.Pixels().Any(p => Math.Abs(p.Luma - clip[10, 10].Luma) > 60).ShouldBeTrue("the clip is not one colour");
    }

    private static bool Near(Pixel a, Pixel b) => Math.Abs(a.Red - b.Red) < 24 && Math.Abs(a.Green - b.Green) < 24 && Math.Abs(a.Blue - b.Blue) < 24;

    private async Task<string> RunProgramAsync()
    {
        var folder = fixture.NewFolder();
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "GuidePipeline.dll") },
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("HEYGEN_API_KEY");
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, await errors);
        output.ShouldContain("q2-results.mp4");
        return Path.Combine(folder, "renders", "q2-results.mp4");
    }

    private async Task<string> ProduceWithoutSoundsAsync()
    {
        var folder = fixture.NewFolder();
        await using var emulator = await HeyGenEmulator.StartAsync(new EmulatorOptions { QueueTime = TimeSpan.Zero, WorkTime = TimeSpan.Zero });
        emulator.ClearSounds();
        using var heygen = emulator.CreateClient();
        await using var journal = RenderJournal.Open(Path.Combine(folder, "journal.jsonl"));
        var renderer = fixture.Renderer(new LocalRendererOptions { RemoteMedia = new RemoteMediaPolicy { AllowHttp = true, AllowPrivateAddresses = true } });
        var film = await heygen.ProduceAsync(production => production
            .Avatar(new AvatarScript("L", "V", "Here are our Q2 results."))
            .Music("upbeat corporate background")
            .SoundEffect("whoosh for a scene change")
            .Compose(Path.Combine(AppContext.BaseDirectory, "Composition"), (avatar, music, whoosh) => new MediaVariables
            {
                ["avatarUrl"] = avatar.Url, ["musicUrl"] = music.Url, ["sfxUrl"] = whoosh.Url,
            })
            .Render(renderer, new RenderOptions { Fps = 5, Quality = Quality.Draft, Output = Path.Combine(folder, "silent.mp4") })
            .Journal(journal));
        return film.Path;
    }

    private async Task<short[]> SamplesAsync(string film)
    {
        var raw = Path.Combine(fixture.NewFolder(), "sound.raw");
        await fixture.FfmpegAsync("-i", film, "-ac", "1", "-ar", $"{Rate}", "-f", "s16le", raw);
        var bytes = await File.ReadAllBytesAsync(raw);
        return [.. Enumerable.Range(0, bytes.Length / 2).Select(i => BitConverter.ToInt16(bytes, i * 2))];
    }

    /// <summary>How loud one tone is in the fifth of a second from <paramref name="at"/>, in dB below full scale.</summary>
    private static double Level(short[] samples, double at, double tone)
    {
        var window = samples.AsSpan((int)(at * Rate), Rate / 5);
        var (real, imaginary) = (0.0, 0.0);
        for (var i = 0; i < window.Length; i++)
        {
            var (sine, cosine) = Math.SinCos(2 * Math.PI * tone * i / Rate);
            (real, imaginary) = (real + (window[i] * cosine), imaginary + (window[i] * sine));
        }

        return 20 * Math.Log10((2 * Math.Sqrt((real * real) + (imaginary * imaginary)) / window.Length / short.MaxValue) + 1e-9);
    }

    private static string Repository([System.Runtime.CompilerServices.CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));
}
