namespace Hyperframes.Variables;

public class VariableTextTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0, "0")]
    [InlineData(40.5, "40.5")]
    [InlineData(-1e15, "-1000000000000000")]
    [InlineData(1.5e20, "150000000000000000000")]
    [InlineData(1e21, "1e+21")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(0.00000123, "0.00000123")]
    [InlineData(1.5e-7, "1.5e-7")]
    [InlineData(123456789.125, "123456789.125")]
    public void Numbers_print_as_in_JavaScript(double number, string text) => VariableText.Of(number).ShouldBe(text);
}
