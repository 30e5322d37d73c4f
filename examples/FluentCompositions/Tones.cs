using System.Buffers.Binary;
using Hyperframes.Bundling;

namespace FluentCompositions;

/// <summary>Small sounds, made from sines, so that the repository holds none.</summary>
internal static class Tones
{
    private const int Rate = 48000;

    /// <summary>A chord that swells and fades.</summary>
    public static BundleFile Music(double seconds) => Wave("media/music.wav", seconds, t =>
        0.16 * Math.Min(1, t * 4) * Math.Min(1, (seconds - t) * 2) * (Sine(t, 220) + Sine(t, 277.18) + Sine(t, 329.63)));

    /// <summary>A short, falling tick.</summary>
    public static BundleFile Tick() => Wave("media/tick.wav", 0.15, t => 0.6 * Math.Exp(-30 * t) * Sine(t, 1200 - (2000 * t)));

    /// <summary>A low, rising sweep.</summary>
    public static BundleFile Sweep() => Wave("media/sweep.wav", 0.5, t => 0.5 * Math.Sin(Math.PI * t / 0.5) * Sine(t, 160 + (600 * t)));

    /// <summary>Syllables of a voice without words.</summary>
    public static BundleFile Voice(double seconds) => Wave("media/voice.wav", seconds, t =>
        0.3 * Math.Abs(Math.Sin(Math.PI * t / 0.22)) * (Sine(t, 150) + (0.5 * Sine(t, 450)) + (0.25 * Sine(t, 1350))));

    private static double Sine(double time, double frequency) => Math.Sin(2 * Math.PI * frequency * time);

    private static BundleFile Wave(string path, double seconds, Func<double, double> sample)
    {
        var count = (int)(seconds * Rate);
        var file = new byte[44 + (count * 2)];
        "RIFF"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        "WAVEfmt "u8.CopyTo(file.AsSpan(8));
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(16), 16);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(20), 1);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(22), 1);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(24), Rate);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(28), Rate * 2);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(32), 2);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(34), 16);
        "data"u8.CopyTo(file.AsSpan(36));
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(40), count * 2);
        for (var i = 0; i < count; i++)
        {
            var value = Math.Clamp(sample((double)i / Rate), -1, 1);
            BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(44 + (i * 2)), (short)(value * short.MaxValue));
        }

        return BundleFile.FromBytes(path, file);
    }
}
