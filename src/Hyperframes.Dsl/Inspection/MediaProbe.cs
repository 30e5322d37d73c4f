using System.Globalization;
using System.Text.Json;
using Hyperframes.Model;
using Hyperframes.Rendering.Local;

namespace Hyperframes.Inspection;

/// <summary>Asks ffprobe what is in a file.</summary>
internal static class MediaProbe
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <summary>The streams of <paramref name="path"/> and its length.</summary>
    /// <exception cref="InvalidDataException">It is no media file, or it is damaged.</exception>
    public static async Task<(IReadOnlyList<MediaStream> Streams, TimeSpan Duration)> ReadAsync(string ffprobe, string path, CancellationToken cancellationToken)
    {
        var run = await ToolRun.TryAsync(
            ffprobe, ["-v", "error", "-of", "json", "-show_format", "-show_streams", "-i", path], Limit, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"ffprobe cannot be started at '{ffprobe}'.");
        if (!run.Succeeded)
        {
            throw new InvalidDataException($"'{path}' is not a media file that ffprobe can read: {run.Error.Trim()}");
        }

        using var json = JsonDocument.Parse(run.Output);
        var streams = json.RootElement.TryGetProperty("streams", out var list) ? list.EnumerateArray().Select(Stream).ToList() : [];
        var duration = json.RootElement.TryGetProperty("format", out var format) ? Time(format, "duration") : null;
        return (streams, duration ?? streams.Max(stream => stream.Duration) ?? TimeSpan.Zero);
    }

    private static MediaStream Stream(JsonElement stream)
    {
        var index = (int)(Number(stream, "index") ?? 0);
        var codec = Text(stream, "codec_name") ?? "unknown";
        var kind = Text(stream, "codec_type") ?? "unknown";
        var duration = Time(stream, "duration");
        return kind switch
        {
            "video" => new VideoStream(
                index, codec, duration, (int)(Number(stream, "width") ?? 0), (int)(Number(stream, "height") ?? 0), Rate(stream), (long?)Number(stream, "nb_frames"),
                Text(stream, "pix_fmt") ?? "unknown"),
            "audio" => new AudioStream(index, codec, duration, (int)(Number(stream, "sample_rate") ?? 0), (int)(Number(stream, "channels") ?? 0)),
            _ => new OtherStream(index, codec, kind, duration),
        };
    }

    // A single picture has no rate; it counts as one frame a second.
    private static FrameRate Rate(JsonElement stream)
    {
        foreach (var name in new[] { "avg_frame_rate", "r_frame_rate" })
        {
            var parts = (Text(stream, name) ?? "").Split('/');
            if (parts.Length == 2
                && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var frames)
                && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
                && seconds > 0 && frames >= seconds && frames <= 240L * seconds)
            {
                return new FrameRate(frames, seconds);
            }
        }

        return new FrameRate(1);
    }

    private static TimeSpan? Time(JsonElement element, string name) => Number(element, name) is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    // ffprobe writes most numbers as text.
    private static double? Number(JsonElement element, string name) =>
        !element.TryGetProperty(name, out var value) ? null
        : value.ValueKind == JsonValueKind.Number ? value.GetDouble()
        : double.TryParse(value.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
        : null;

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
