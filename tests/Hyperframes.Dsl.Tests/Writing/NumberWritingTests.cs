using System.Buffers;
using System.Globalization;
using System.Text;
using Hyperframes.Writing;

namespace Hyperframes.Tests.Writing;

public sealed class NumberWritingTests
{
    private delegate void Write(ref Utf8HtmlWriter writer);

    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(-0.0, "-0")]
    [InlineData(1.25, "1.25")]
    [InlineData(-3.007, "-3.007")]
    [InlineData(0.1 + 0.2, "0.30000000000000004")]
    [InlineData(1e17, "1E+17")]
    [InlineData(1e-5, "1E-05")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    [InlineData(123456789012345678.0, "1.2345678901234568E+17")]
    public void Doubles_print_in_shortest_round_trip_form(double value, string expected) => Text((ref Utf8HtmlWriter w) => w.Write(value)).ShouldBe(expected);

    [Theory]
    [InlineData(2.5, 0, "2")]
    [InlineData(-0.4, 0, "-0")]
    [InlineData(2.345, 2, "2.35")]
    [InlineData(1234.5678, 3, "1234.568")]
    [InlineData(1.23456789, 6, "1.234568")]
    public void Rounding_is_half_to_even_and_prints_in_one(double value, int digits, string expected) =>
        Text((ref Utf8HtmlWriter w) => w.WriteRounded(value, digits)).ShouldBe(expected);

    [Fact]
    public void Integers_and_decimals_print_as_the_framework_does()
    {
        foreach (long value in new[] { 0, 9, 10, -1, 99_999, 100_000, int.MinValue, int.MaxValue, long.MinValue, long.MaxValue })
        {
            Text((ref Utf8HtmlWriter w) => w.Write(value)).ShouldBe(value.ToString(CultureInfo.InvariantCulture));
            Text((ref Utf8HtmlWriter w) => w.Write((int)value)).ShouldBe(((int)value).ToString(CultureInfo.InvariantCulture));
        }

        Text((ref Utf8HtmlWriter w) => w.Write(1.50m)).ShouldBe("1.50");
        Text((ref Utf8HtmlWriter w) => w.Write(decimal.MinValue)).ShouldBe("-79228162514264337593543950335");
    }

    [Fact]
    public void Numbers_of_every_kind_equal_the_framework_text() => Compare(20_000);

    [SweepFact]
    public void Ten_million_numbers_equal_the_framework_text() => Compare(2_000_000);

    // Random bits, raw, integral, three decimals and their neighbours: 5 values of each distribution a turn.
    private static void Compare(int turns)
    {
        var random = new SplitMix(20260101);
        var buffer = new ArrayBufferWriter<byte>(256);
        Span<byte> expected = stackalloc byte[64];
        for (int i = 0; i < turns; i++)
        {
            double thousandths = Math.Round(random.NextUnit() * 1e7) / 1000;
            foreach (double value in (ReadOnlySpan<double>)
                [BitConverter.UInt64BitsToDouble(random.Next()), random.NextUnit() * 1000, Math.Floor(random.NextUnit() * 1e6), thousandths, Math.BitIncrement(thousandths)])
            {
                Check(buffer, value, expected);
            }
        }
    }

    private static void Check(ArrayBufferWriter<byte> buffer, double value, Span<byte> expected)
    {
        buffer.ResetWrittenCount();
        var writer = new Utf8HtmlWriter(buffer);
        writer.Write(value);
        writer.Literal(" "u8);
        writer.Write((float)value);
        writer.Literal(" "u8);
        writer.WriteRounded(value, 2);
        writer.Flush();
        int length = 0;
        value.TryFormat(expected, out int written, default, CultureInfo.InvariantCulture);
        length += written;
        expected[length++] = (byte)' ';
        ((float)value).TryFormat(expected[length..], out written, default, CultureInfo.InvariantCulture);
        length += written;
        expected[length++] = (byte)' ';
        Math.Round(value, 2).TryFormat(expected[length..], out written, default, CultureInfo.InvariantCulture);
        length += written;
        if (!buffer.WrittenSpan.SequenceEqual(expected[..length]))
        {
            Encoding.UTF8.GetString(buffer.WrittenSpan).ShouldBe(Encoding.UTF8.GetString(expected[..length]));
        }
    }

    private static string Text(Write write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var writer = new Utf8HtmlWriter(buffer);
        write(ref writer);
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private sealed class SplitMix(ulong seed)
    {
        private ulong _state = seed;

        public ulong Next()
        {
            ulong z = _state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }

        public double NextUnit() => (Next() >> 11) * (1.0 / (1UL << 53));
    }
}
