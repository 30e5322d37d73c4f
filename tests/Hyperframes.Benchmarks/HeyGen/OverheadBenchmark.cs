using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Hyperframes.HeyGen;

namespace Hyperframes.Benchmarks.HeyGen;

/// <summary>
/// <c>heygen-overhead</c>: a read through the client against a bare <see cref="HttpClient"/> that asks the same and parses the same, in turns, one after
/// another, with the emulator in a process of its own. At most 1.3 times.
/// </summary>
internal static class OverheadBenchmark
{
    private const int Rounds = 30;
    private const int CallsARound = 300;

    public static async Task<int> RunAsync()
    {
        await using var emulator = await EmulatorProcess.StartAsync();
        using var client = new HeyGenClient(new HeyGenClientOptions { BaseUrl = emulator.Url, ApiKey = EmulatorProcess.Key });
        using var bare = new HttpClient();
        var video = (await client.Videos.CreateAsync(new AvatarVideoRequest { AvatarId = "L", VoiceId = "V", Script = "Hello." })).VideoId;
        var ratios = new List<double>();
        var (bareTotal, ourTotal) = (TimeSpan.Zero, TimeSpan.Zero);
        for (var round = -5; round < Rounds; round++)
        {
            var bareTime = await TimeAsync(() => BareAsync(bare, emulator.Url, video));
            var ourTime = await TimeAsync(() => client.Videos.GetAsync(video));
            if (round >= 0)
            {
                ratios.Add(ourTime / bareTime);
                (bareTotal, ourTotal) = (bareTotal + bareTime, ourTotal + ourTime);
            }
        }

        ratios.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"bare {bareTotal.TotalMicroseconds / (Rounds * CallsARound):0.0} µs, client {ourTotal.TotalMicroseconds / (Rounds * CallsARound):0.0} µs a call; ratio median {ratios[Rounds / 2]:0.00}, quartiles {ratios[Rounds / 4]:0.00} to {ratios[Rounds * 3 / 4]:0.00}"));
        return ratios[Rounds / 2] <= 1.3 ? 0 : 1;
    }

    private static async Task<TimeSpan> TimeAsync(Func<Task> call)
    {
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < CallsARound; i++)
        {
            await call();
        }

        return Stopwatch.GetElapsedTime(started);
    }

    private static async Task<Video> BareAsync(HttpClient http, string url, string id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{url}/v3/videos/{id}");
        request.Headers.Add("x-api-key", EmulatorProcess.Key);
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        using var document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return document.RootElement.GetProperty("data").Deserialize(HeyGenJsonContext.Default.Video)!;
    }
}
