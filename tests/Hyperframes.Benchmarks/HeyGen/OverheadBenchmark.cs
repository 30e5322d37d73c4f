using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Hyperframes.HeyGen;

namespace Hyperframes.Benchmarks.HeyGen;

/// <summary>
/// <c>heygen-overhead</c>: a read and a write through the client against a bare <see cref="HttpClient"/> that writes the same body, sends the same headers and reads
/// the same answer, call by call in turns, with the emulator in a process of its own. The medians are compared, so that what else the machine does falls out.
/// At most 1.3 times.
/// </summary>
internal static class OverheadBenchmark
{
    private const int WarmUp = 2000;
    private const int Calls = 10_000;
    private const double Most = 1.3;

    private static readonly AvatarVideoRequest Request = new() { AvatarId = "L", VoiceId = "V", Script = "Hello." };

    public static async Task<int> RunAsync()
    {
        await using var emulator = await EmulatorProcess.StartAsync();
        using var client = new HeyGenClient(new HeyGenClientOptions { BaseUrl = emulator.Url, ApiKey = EmulatorProcess.Key });
        using var bare = new HttpClient { BaseAddress = new Uri(emulator.Url) };
        bare.DefaultRequestHeaders.Add("x-api-key", EmulatorProcess.Key);
        bare.DefaultRequestHeaders.Add("User-Agent", "bare/1.0");
        var video = (await client.Videos.CreateAsync(Request)).VideoId;
        var read = await CompareAsync("read", () => ReadAsync(bare, video), () => client.Videos.GetAsync(video));
        var write = await CompareAsync("write", () => WriteAsync(bare), () => client.Videos.CreateAsync(Request));
        return read <= Most && write <= Most ? 0 : 1;
    }

    private static async Task<double> CompareAsync(string what, Func<Task> bare, Func<Task> client)
    {
        var (bareTimes, ourTimes) = (new List<double>(), new List<double>());
        for (var call = -WarmUp; call < Calls; call++)
        {
            var bareTime = await TimeAsync(bare);
            var ourTime = await TimeAsync(client);
            if (call >= 0)
            {
                bareTimes.Add(bareTime);
                ourTimes.Add(ourTime);
            }
        }

        bareTimes.Sort();
        ourTimes.Sort();
        var ratio = ourTimes[Calls / 2] / bareTimes[Calls / 2];
        var (bareBytes, ourBytes) = (await AllocatedAsync(bare), await AllocatedAsync(client));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}, median of {Calls} calls: bare {bareTimes[Calls / 2]:0.0} µs, client {ourTimes[Calls / 2]:0.0} µs, ratio {ratio:0.00}; lower quartile {bareTimes[Calls / 4]:0.0} and {ourTimes[Calls / 4]:0.0} µs; allocated {bareBytes} and {ourBytes} bytes a call"));
        return ratio;
    }

    private static async Task<double> TimeAsync(Func<Task> call)
    {
        var started = Stopwatch.GetTimestamp();
        await call();
        return Stopwatch.GetElapsedTime(started).TotalMicroseconds;
    }

    private static async Task<long> AllocatedAsync(Func<Task> call)
    {
        const int Sample = 1000;
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < Sample; i++)
        {
            await call();
        }

        return (GC.GetTotalAllocatedBytes(precise: true) - before) / Sample;
    }

    private static async Task<Video> ReadAsync(HttpClient http, string id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v3/videos/{id}");
        return await SendAsync(http, request, HeyGenJsonContext.Default.Video);
    }

    private static async Task<CreatedVideo> WriteAsync(HttpClient http)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/videos");
        request.Headers.Add("Idempotency-Key", RandomNumberGenerator.GetHexString(32, lowercase: true));
        request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(Request, HeyGenJsonContext.Default.VideoRequest))
        {
            Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
        };
        return await SendAsync(http, request, HeyGenJsonContext.Default.CreatedVideo);
    }

    private static async Task<T> SendAsync<T>(HttpClient http, HttpRequestMessage request, JsonTypeInfo<T> type)
    {
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        using var document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return document.RootElement.GetProperty("data").Deserialize(type)!;
    }
}
