namespace Hyperframes.Markup.Contract;

public class StartExpressionTests
{
    [Theory]
    [InlineData(null, StartKind.Missing, 0, null)]
    [InlineData("  ", StartKind.Missing, 0, null)]
    [InlineData("1.5", StartKind.Number, 1.5, null)]
    [InlineData(" .5 ", StartKind.Number, 0.5, null)]
    [InlineData("1e1", StartKind.Number, 10, null)]
    [InlineData("0x10", StartKind.Number, 16, null)]
    [InlineData("-2", StartKind.Number, 0, null)]
    [InlineData("12", StartKind.Number, 12, null)]
    [InlineData("intro", StartKind.Reference, 0, "intro")]
    [InlineData("intro + 0.5", StartKind.Reference, 0.5, "intro")]
    [InlineData("intro+1", StartKind.Reference, 1, "intro")]
    [InlineData("intro - .25", StartKind.Reference, -0.25, "intro")]
    [InlineData("a-1", StartKind.Reference, 0, "a-1")]
    [InlineData("Infinity", StartKind.Reference, 0, "Infinity")]
    [InlineData("1s", StartKind.Reference, 0, "1s")]
    [InlineData("intro + 1e3", StartKind.Invalid, 0, null)]
    [InlineData("intro + 1.", StartKind.Invalid, 0, null)]
    [InlineData("intro +", StartKind.Invalid, 0, null)]
    [InlineData("a b", StartKind.Invalid, 0, null)]
    [InlineData("#a", StartKind.Invalid, 0, null)]
    [InlineData("a + -1", StartKind.Invalid, 0, null)]
    public void A_start_is_read_as_the_engine_reads_it(string? text, StartKind kind, double seconds, string? reference)
    {
        var start = StartExpression.Parse(text);

        (start.Kind, start.Seconds, start.Reference).ShouldBe((kind, seconds, reference));
    }

    [Theory]
    [InlineData("", true, 0)]
    [InlineData("1_000", false, 0)]
    [InlineData("1,000", false, 0)]
    [InlineData("+5", true, 5)]
    [InlineData("5.", true, 5)]
    [InlineData("0b101", true, 5)]
    [InlineData("0o17", true, 15)]
    [InlineData("-0x10", false, 0)]
    [InlineData("1e999", false, 0)]
    [InlineData("NaN", false, 0)]
    [InlineData("½", false, 0)]
    public void Numbers_are_those_of_JavaScript(string text, bool isNumber, double value)
    {
        JavaScriptNumber.TryParse(text, out var actual).ShouldBe(isNumber);
        if (isNumber)
        {
            actual.ShouldBe(value);
        }
    }
}
