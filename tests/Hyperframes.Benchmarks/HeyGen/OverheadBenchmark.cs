using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Hyperframes.HeyGen;

namespace Hyperframes.Benchmarks.HeyGen;

/// <summary>
/// <c>heygen-overhead</c>: a read through the client against a bare <see cref="HttpClient"/> that asks the same and parses the same, call by call in turns, with
/// the emulator in a process of its own. The medians are compared, so that what else the machine does falls out. At most 1.3 times.
/// </summary>
internal static class OverheadBenchmark
{
    private const int WarmUp = 2000;
    private const int Calls = 10_000;

    public static async Task<int> RunAsync()
    {
        await using var emulator = await EmulatorProcess.StartAsync();
        using var client = new HeyGenClient(new HeyGenClientOptions { BaseUrl = emulator.Url, ApiKey = EmulatorProcess.Key });
        using var bare = new HttpClient();
        var video = (await client.Videos.CreateAsync(new AvatarVideoRequest { AvatarId = "L", VoiceId = "V", Script = "Hello." })).VideoId;
        var (bareTimes, ourTimes) = (new List<double>(), new List<double>());
        for (var call = -WarmUp; call < Calls; call++)
        {
            var bareTime = await TimeAsync(() => BareAsync(bare, emulator.Url, video));
            var ourTime = await TimeAsync(() => client.Videos.GetAsync(video));
            if (call >= 0)
            {
                bareTimes.Add(bareTime);
                ourTimes.Add(ourTime);
            }
        }

        bareTimes.Sort();
        ourTimes.Sort();
        var ratio = ourTimes[Calls / 2] / bareTimes[Calls / 2];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"median of {Calls} calls: bare {bareTimes[Calls / 2]:0.0} µs, client {ourTimes[Calls / 2]:0.0} µs, ratio {ratio:0.00}; lower quartile {bareTimes[Calls / 4]:0.0} and {ourTimes[Calls / 4]:0.0} µs"));
        return ratio <= 1.3 ? 0 : 1;
    }

    private static async Task<double> TimeAsync(Func<Task> call)
    {
        var started = Stopwatch.GetTimestamp();
        await call();
        return Stopwatch.GetElapsedTime(started).TotalMicroseconds;
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
