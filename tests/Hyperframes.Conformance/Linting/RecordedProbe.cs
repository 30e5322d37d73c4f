using System.Diagnostics;
using System.Text.Json;
using Hyperframes.Linting;

namespace Hyperframes.Conformance.Linting;

/// <summary>Looks into recorded media with the machine's ffprobe (HYPERFRAMES_FFPROBE, else PATH).</summary>
internal sealed class RecordedProbe : IMediaProbe
{
    private static readonly string? Ffprobe = FindFfprobe();
    private readonly RecordedProject _project;

    private RecordedProbe(RecordedProject project) => _project = project;

    /// <summary>Null on a machine without ffprobe.</summary>
    public static RecordedProbe? For(RecordedProject project) => Ffprobe is null ? null : new RecordedProbe(project);

    public MediaFacts? Probe(string path)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, _project.Bytes(path));
            return Read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static MediaFacts? Read(string file)
    {
        var start = new ProcessStartInfo(Ffprobe!) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { "-v", "error", "-select_streams", "v:0", "-show_entries", "stream=codec_name,duration:format=duration", "-of", "json", "--", file })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            return null;
        }

        using var json = JsonDocument.Parse(output);
        var stream = json.RootElement.TryGetProperty("streams", out var streams) && streams.GetArrayLength() > 0 ? streams[0] : default;
        return new MediaFacts(
            stream.ValueKind == JsonValueKind.Object ? LintCase.Text(stream, "codec_name") : null,
            Duration(stream) ?? (json.RootElement.TryGetProperty("format", out var format) ? Duration(format) : null));
    }

    private static double? Duration(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && double.TryParse(LintCase.Text(element, "duration"), System.Globalization.CultureInfo.InvariantCulture, out var seconds) ? seconds : null;

    private static string? FindFfprobe() =>
        Environment.GetEnvironmentVariable("HYPERFRAMES_FFPROBE")
        ?? (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "ffprobe")).FirstOrDefault(File.Exists);
}
