using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Hyperframes.Inspection;

/// <summary>Reads decoded pictures and sound out of a file, through ffmpeg's raw output.</summary>
internal sealed class MediaReader(string ffmpeg, string path)
{
    private const int SampleRate = 48000;

    /// <summary>The first frame shown at or after <paramref name="time"/>.</summary>
    public async Task<Frame> FrameAsync(TimeSpan time, int width, int height, CancellationToken cancellationToken)
    {
        var pixels = new MemoryStream(width * height * 3);
        await RunAsync(
            ["-ss", Seconds(time), "-i", path, "-frames:v", "1", "-f", "rawvideo", "-pix_fmt", "rgb24"],
            (output, token) => output.CopyToAsync(pixels, token),
            cancellationToken).ConfigureAwait(false);
        return pixels.Length == 0
            ? throw new InvalidDataException($"'{path}' has no frame at {Seconds(time)} s.")
            : new Frame(width, height, pixels.ToArray());
    }

    /// <summary>Level of the first audio stream over a span, all channels mixed.</summary>
    public async Task<Loudness> LoudnessAsync(TimeSpan from, TimeSpan length, CancellationToken cancellationToken)
    {
        double squares = 0;
        double peak = 0;
        long samples = 0;
        await RunAsync(
            ["-ss", Seconds(from), "-t", Seconds(length), "-i", path, "-map", "0:a:0", "-f", "f32le", "-ar", SampleRate.ToString(CultureInfo.InvariantCulture)],
            async (output, token) =>
            {
                var buffer = new byte[1 << 16];
                int read;
                while ((read = await output.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, token).ConfigureAwait(false)) > 0)
                {
                    for (var at = 0; at + sizeof(float) <= read; at += sizeof(float))
                    {
                        double sample = BinaryPrimitives.ReadSingleLittleEndian(buffer.AsSpan(at));
                        squares += sample * sample;
                        peak = Math.Max(peak, Math.Abs(sample));
                        samples++;
                    }
                }
            },
            cancellationToken).ConfigureAwait(false);
        return Loudness.Of(squares, samples, peak);
    }

    private async Task RunAsync(IReadOnlyList<string> arguments, Func<Stream, CancellationToken, Task> read, CancellationToken cancellationToken)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(ffmpeg, ["-nostdin", "-v", "error", .. arguments, "-"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
                CreateNoWindow = true,
            },
        };
        try
        {
            process.Start();
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException($"ffmpeg cannot be started at '{ffmpeg}': {exception.Message}", exception);
        }

        try
        {
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            await read(process.StandardOutput.BaseStream, cancellationToken).ConfigureAwait(false);
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            if (process.ExitCode != 0)
            {
                throw new InvalidDataException($"ffmpeg cannot read '{path}': {(await error.ConfigureAwait(false)).Trim()}");
            }
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.######", CultureInfo.InvariantCulture);
}
