using System.Buffers;
using System.Text;

namespace Hyperframes.Writing;

/// <summary>Times are written without a string, and as their text says.</summary>
public class TimeWritingTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0.0")]
    [InlineData("7")]
    [InlineData("7.000")]
    [InlineData("0.5")]
    [InlineData("-12.340")]
    [InlineData("0.000000000000001")]
    [InlineData("0.0000000000000001")]
    [InlineData("18446744073709551615")]
    [InlineData("18446744073709551616")]
    [InlineData("1844674407.3709551615")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("0.3333333333333333333333333333")]
    public void A_time_is_written_as_its_text(string number) => ShouldBeWrittenAsText(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Ten_thousand_random_times_are_written_as_their_text()
    {
        var random = new SeededRandom(7);
        for (var i = 0; i < 10_000; i++)
        {
            ShouldBeWrittenAsText(new decimal((int)random.Between(0, int.MaxValue), (int)random.Between(0, 1000), (int)random.Between(0, 2), random.Next() < 0.5, (byte)random.Between(0, 28)));
        }
    }

    private static void ShouldBeWrittenAsText(decimal number)
    {
        var time = new Seconds(number);
        var output = new ArrayBufferWriter<byte>();
        var writer = new Utf8HtmlWriter(output);
        writer.Write(time);
        writer.Flush();
        Encoding.UTF8.GetString(output.WrittenSpan).ShouldBe(time.ToString());
    }
}
