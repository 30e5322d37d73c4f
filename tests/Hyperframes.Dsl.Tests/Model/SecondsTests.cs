using System.Globalization;

namespace Hyperframes.Model;

public class SecondsTests
{
    [Fact]
    public void Sums_are_exact() => (0.1.Seconds() + 0.2.Seconds()).ShouldBe(0.3.Seconds());

    [Theory]
    [InlineData(12.0, "12")]
    [InlineData(0.5, "0.5")]
    [InlineData(1e-6, "0.000001")]
    [InlineData(-2.25, "-2.25")]
    public void Text_is_what_the_engine_reads(double value, string text) => value.Seconds().ToString().ShouldBe(text);

    [Fact]
    public void Text_knows_no_culture() => 1.5.Seconds().ToString(null, CultureInfo.GetCultureInfo("de-DE")).ShouldBe("1.5");

    [Theory]
    // 0.55 s at 10 frames a second are 6 frames, 5.01 s at 30 are 151 (contract 4.6, 21.18).
    [InlineData(0.55, 10, 1, 6)]
    [InlineData(5.01, 30, 1, 151)]
    [InlineData(12, 30, 1, 360)]
    [InlineData(1.00003, 30, 1, 30)]
    [InlineData(10.01, 30000, 1001, 300)]
    public void Lengths_have_the_engines_number_of_frames(double seconds, int numerator, int denominator, long frames) =>
        seconds.Seconds().ToFrameCount(new FrameRate(numerator, denominator)).ShouldBe(frames);

    [Fact]
    public void Frames_and_seconds_convert_there_and_back()
    {
        foreach (var rate in new FrameRate[] { 24, 25, 30, 60, new(24000, 1001), new(30000, 1001), new(60000, 1001) })
        {
            for (var frame = 0; frame < 5000; frame++)
            {
                frame.Frames(rate).ToFrameCount(rate).ShouldBe(frame);
            }
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e9)]
    public void What_is_no_time_is_refused(double value) => Should.Throw<ArgumentOutOfRangeException>(() => value.Seconds());

    [Fact]
    public void A_time_span_converts() => Seconds.FromTimeSpan(1.25.Seconds().ToTimeSpan()).ShouldBe(1.25.Seconds());
}
