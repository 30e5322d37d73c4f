using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hyperframes.Emulator;

namespace Hyperframes.HeyGen.Tests.Guide;

/// <summary>The guide's own requests, as anybody would send them, against the emulator.</summary>
public sealed partial class GuideTests
{
    [Fact]
    public async Task The_samples_requests_in_their_order()
    {
        await using var emulator = await HeyGenEmulator.StartAsync(new EmulatorOptions { QueueTime = TimeSpan.Zero, WorkTime = TimeSpan.Zero });
        using var http = new HttpClient { BaseAddress = new Uri(emulator.BaseUrl) };
        http.DefaultRequestHeaders.Add("x-api-key", emulator.Options.ApiKey);
        var video = await PostAsync(http, "/v3/videos", """
            {"type":"avatar","avatar_id":"YOUR_LOOK_ID","script":"Here are our Q2 results.","voice_id":"YOUR_VOICE_ID","resolution":"1080p","engine":{"type":"avatar_v"}}
            """);
        video.GetProperty("status").GetString().ShouldBe("waiting");
        var avatar = await PollAsync(http, $"/v3/videos/{video.GetProperty("video_id").GetString()}");
        var music = (await GetAsync(http, "/v3/audio/sounds?query=upbeat corporate background&limit=1"))[0];
        var effect = (await GetAsync(http, "/v3/audio/sounds?query=whoosh for a scene change&type=sound_effects&limit=1"))[0];
        music.GetProperty("type").GetString().ShouldBe("music");
        effect.GetProperty("type").GetString().ShouldBe("sound_effects");
        using var client = emulator.CreateClient(SuiteWatch.Loggers);
        var zip = await client.Assets.UploadLargeAsync(new MemoryStream(Samples.ProjectZip), "project.zip", "application/zip");
        var render = await PostAsync(http, "/v3/hyperframes/renders", JsonSerializer.Serialize(new
        {
            project = new { type = "asset_id", asset_id = zip.AssetId },
            format = "mp4",
            resolution = "1080p",
            aspect_ratio = "16:9",
            variables = new { avatarUrl = Link(avatar, "video_url"), musicUrl = Link(music, "audio_url"), sfxUrl = Link(effect, "audio_url") },
            title = "Q2 results — composed",
        }));
        var final = await PollAsync(http, $"/v3/hyperframes/renders/{render.GetProperty("render_id").GetString()}");
        using var anybody = new HttpClient();
        foreach (var link in new[] { Link(avatar, "video_url"), Link(music, "audio_url"), Link(effect, "audio_url"), Link(final, "video_url") })
        {
            (await anybody.GetByteArrayAsync(link)).Length.ShouldBeGreaterThan(1000);
        }
    }

    /// <summary>The guide itself, its shell blocks run as they are written.</summary>
    [GuideFact("curl", "--version")]
    public async Task The_guides_curl_commands_run_as_written()
    {
        await using var emulator = await HeyGenEmulator.StartAsync(new EmulatorOptions { QueueTime = TimeSpan.Zero, WorkTime = TimeSpan.Zero });
        using var client = emulator.CreateClient(SuiteWatch.Loggers);
        var zip = await client.Assets.UploadLargeAsync(new MemoryStream(Samples.ProjectZip), "project.zip", "application/zip");
        var guide = File.ReadAllText(RecordedData.At("seeds/hyperframes-heygen-guide.md"));
        var commands = Block().Matches(guide).Select(m => m.Groups[1].Value).Where(c => c.Contains("curl", StringComparison.Ordinal)).ToList();
        commands.Count.ShouldBe(4);
        foreach (var command in commands)
        {
            var answer = await RunAsync("/bin/sh", "-c", command.Replace("https://api.heygen.com", emulator.BaseUrl, StringComparison.Ordinal)
                .Replace("YOUR_API_KEY", emulator.Options.ApiKey, StringComparison.Ordinal)
                .Replace("YOUR_PROJECT_ZIP_ASSET_ID", zip.AssetId, StringComparison.Ordinal));
            JsonDocument.Parse(answer).RootElement.TryGetProperty("data", out _).ShouldBeTrue(answer);
        }

        emulator.Requests.Where(r => r.Method == "POST").Select(r => r.Status).ShouldBe([200, 200, 200, 202]);
        var created = emulator.Requests.Single(r => r.Operation == "createVideo");
        created.Executed.ShouldBeTrue();
    }

    /// <summary>The guide's program, run as it is written, but for address, key, project and the length of its naps.</summary>
    [GuideFact("python3", "-c", "import requests")]
    public async Task The_guides_python_sample_runs_as_written()
    {
        await using var emulator = await HeyGenEmulator.StartAsync(new EmulatorOptions { QueueTime = TimeSpan.Zero, WorkTime = TimeSpan.Zero });
        using var client = emulator.CreateClient(SuiteWatch.Loggers);
        var zip = await client.Assets.UploadLargeAsync(new MemoryStream(Samples.ProjectZip), "project.zip", "application/zip");
        var guide = File.ReadAllText(RecordedData.At("seeds/hyperframes-heygen-guide.md"));
        var program = Program().Match(guide).Groups[1].Value
            .Replace("https://api.heygen.com", emulator.BaseUrl, StringComparison.Ordinal)
            .Replace("YOUR_API_KEY", emulator.Options.ApiKey, StringComparison.Ordinal)
            .Replace("YOUR_PROJECT_ZIP_ASSET_ID", zip.AssetId, StringComparison.Ordinal)
            .Replace("time.sleep(10)", "time.sleep(0.01)", StringComparison.Ordinal);
        var said = await RunAsync("python3", "-c", program);
        said.ShouldStartWith("Final video: ");
        using var anybody = new HttpClient();
        (await anybody.GetByteArrayAsync(said["Final video: ".Length..].Trim())).Length.ShouldBeGreaterThan(1000);
        (emulator.VideoCount, emulator.RenderCount).ShouldBe((1, 1));
        emulator.Requests.Count(r => r.Operation == "searchSounds" && r.Executed).ShouldBe(2);
    }

    [Fact]
    public void The_program_of_the_guide_is_short()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository(), "examples", "GuidePipeline", "Program.cs"));
        lines.Count(line => line.Trim().Length > 0).ShouldBeLessThanOrEqualTo(30);
        lines.Max(line => line.Length).ShouldBeLessThanOrEqualTo(120);
        Directory.GetFiles(Path.Combine(Repository(), "examples", "GuidePipeline"), "*.cs").ShouldHaveSingleItem();
    }

    private static string Repository([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));

    private static string Link(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    private static async Task<JsonElement> PollAsync(HttpClient http, string path)
    {
        using var hang = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!hang.IsCancellationRequested)
        {
            var data = await GetAsync(http, path);
            if (data.GetProperty("status").GetString() == "completed")
            {
                return data;
            }
        }

        throw new TimeoutException(path);
    }

    private static async Task<JsonElement> GetAsync(HttpClient http, string path) =>
        JsonElement.Parse(await http.GetByteArrayAsync(path)).GetProperty("data");

    private static async Task<JsonElement> PostAsync(HttpClient http, string path, string json)
    {
        using var body = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(path, body);
        return JsonElement.Parse(await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync()).GetProperty("data");
    }

    private static async Task<string> RunAsync(string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, await errors);
        return output;
    }

    [GeneratedRegex("```bash[^\n]*\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("```python[^\n]*\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Program();
}
