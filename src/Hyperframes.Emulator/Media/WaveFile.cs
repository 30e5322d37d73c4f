using System.Buffers.Binary;

namespace Hyperframes.Emulator.Media;

/// <summary>Small WAV files made by code: a soft chord for music, a swept tone for an effect. 16-bit mono, 22,050 samples a second.</summary>
internal static class WaveFile
{
    private const int Rate = 22_050;
    private const int HeaderLength = 44;

    public static byte[] Make(CatalogSound sound)
    {
        var samples = (int)(sound.Seconds * Rate);
        var file = new byte[HeaderLength + (samples * 2)];
        WriteHeader(file, samples);
        for (var i = 0; i < samples; i++)
        {
            var value = sound.IsMusic ? Chord(sound, i) : Sweep(sound, i);
            BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(HeaderLength + (i * 2)), (short)(value * short.MaxValue));
        }

        return file;
    }

    private static double Chord(CatalogSound sound, int i)
    {
        var t = (double)i / Rate;
        var beat = 0.6 + (0.4 * Math.Cos(2 * Math.PI * 2 * t));
        return 0.2 * beat * (Math.Sin(2 * Math.PI * sound.Pitch * t) + Math.Sin(2 * Math.PI * sound.Pitch * 1.25 * t) + Math.Sin(2 * Math.PI * sound.Pitch * 1.5 * t));
    }

    private static double Sweep(CatalogSound sound, int i)
    {
        var t = (double)i / Rate;
        var peak = sound.PeakOffset ?? 0;
        var spread = Math.Max(0.05, sound.Seconds / 5);
        var loudness = Math.Exp(-Math.Pow((t - peak) / spread, 2));
        return 0.8 * loudness * Math.Sin(2 * Math.PI * (sound.Pitch + (sound.Pitch * t)) * t);
    }

    private static void WriteHeader(Span<byte> file, int samples)
    {
        "RIFF"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file[4..], file.Length - 8);
        "WAVEfmt "u8.CopyTo(file[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(file[16..], 16);
        BinaryPrimitives.WriteInt16LittleEndian(file[20..], 1);
        BinaryPrimitives.WriteInt16LittleEndian(file[22..], 1);
        BinaryPrimitives.WriteInt32LittleEndian(file[24..], Rate);
        BinaryPrimitives.WriteInt32LittleEndian(file[28..], Rate * 2);
        BinaryPrimitives.WriteInt16LittleEndian(file[32..], 2);
        BinaryPrimitives.WriteInt16LittleEndian(file[34..], 16);
        "data"u8.CopyTo(file[36..]);
        BinaryPrimitives.WriteInt32LittleEndian(file[40..], samples * 2);
    }
}
