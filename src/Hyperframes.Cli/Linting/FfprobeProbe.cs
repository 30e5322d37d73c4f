using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Hyperframes.Linting;

namespace Hyperframes.Cli.Linting;

/// <summary>Looks into media files with the machine's ffprobe.</summary>
internal sealed class FfprobeProbe : IMediaProbe
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly string _ffprobe;
    private readonly string _folder;
    private readonly Dictionary<string, MediaFacts?> _known = new(StringComparer.Ordinal);

    private FfprobeProbe(string ffprobe, string folder)
    {
        _ffprobe = ffprobe;
        _folder = folder;
    }

    /// <summary>Null on a machine without ffprobe: then the rules that need it do not run. <c>HYPERFRAMES_FFPROBE</c> names it where it is not on the PATH.</summary>
    public static FfprobeProbe? Find(string folder)
    {
        var name = OperatingSystem.IsWindows() ? "ffprobe.exe" : "ffprobe";
        var named = Environment.GetEnvironmentVariable("HYPERFRAMES_FFPROBE");
        var found = named is not null && File.Exists(named)
            ? named
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(part => part.Length > 0).Select(part => Path.Combine(part, name)).FirstOrDefault(File.Exists);
        return found is null ? null : new FfprobeProbe(found, folder);
    }

    /// <inheritdoc/>
    public MediaFacts? Probe(string path)
    {
        if (!_known.TryGetValue(path, out var facts))
        {
            _known[path] = facts = Read(Path.Combine(_folder, path));
        }

        return facts;
    }

    private MediaFacts? Read(string file)
    {
        var start = new ProcessStartInfo(_ffprobe) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { "-v", "error", "-select_streams", "v:0", "-show_entries", "stream=codec_name,duration:format=duration", "-of", "json", "--", file })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start);
        if (process is null)
        {
            return null;
        }

        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            return null;
        }

        return process.ExitCode == 0 ? Parse(output.GetAwaiter().GetResult()) : null;
    }

    private static MediaFacts? Parse(string text)
    {
        using var json = JsonDocument.Parse(text);
        var stream = json.RootElement.TryGetProperty("streams", out var streams) && streams.GetArrayLength() > 0 ? streams[0] : default;
        var format = json.RootElement.TryGetProperty("format", out var found) ? found : default;
        return new MediaFacts(Text(stream, "codec_name"), Seconds(stream) ?? Seconds(format));
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static double? Seconds(JsonElement element) =>
        double.TryParse(Text(element, "duration"), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds > 0 ? seconds : null;
}
