namespace Hyperframes.Markup.Contract;

public class CssColorTests
{
    [Theory]
    [InlineData("red")]
    [InlineData(" RebeccaPurple ")]
    [InlineData("transparent")]
    [InlineData("currentColor")]
    [InlineData("ButtonText")]
    [InlineData("#abc")]
    [InlineData("#ABCD")]
    [InlineData("#a1b2c3")]
    [InlineData("#a1b2c3d4")]
    [InlineData("rgb(1, 2, 3)")]
    [InlineData("rgba(1,2,3,.5)")]
    [InlineData("rgb(10% 20% 30% / 50%)")]
    [InlineData("rgb(1 none 3)")]
    [InlineData("hsl(120deg 100% 50%)")]
    [InlineData("hsla(0.5turn, 100%, 50%, 1e-1)")]
    [InlineData("hwb(90 10% 10% / .2)")]
    [InlineData("lab(50% -20 30)")]
    [InlineData("oklch(0.7 0.1 250 / 0.5)")]
    [InlineData("color(display-p3 1 0.5 0)")]
    [InlineData("color(--mine 1 2 3)")]
    [InlineData("rgb(from #fff r g b / calc(alpha * 0.5))")]
    [InlineData("oklch(from var(--a) calc(l + 0.1) c h)")]
    [InlineData("color-mix(in oklab, red 30%, blue)")]
    [InlineData("color-mix(in hsl longer hue, red, 20% blue)")]
    [InlineData("light-dark(white, #000)")]
    [InlineData("device-cmyk(0 81% 81% 30%)")]
    [InlineData("var(--brand)")]
    [InlineData("var(--brand, #fff)")]
    [InlineData("rgb(var(--r) 2 3)")]
    [InlineData("rgb(max(1, 2) min(3, 4) 5)")]
    public void Any_notation_of_a_colour_is_taken(string text) => CssColor.TryParse(text, out _).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("notacolor")]
    [InlineData("#ab")]
    [InlineData("#abcde")]
    [InlineData("#ggg")]
    [InlineData("red;} body{background:lime")]
    [InlineData("red blue")]
    [InlineData("red}")]
    [InlineData("rgb(1,2)")]
    [InlineData("rgb(1,2,3")]
    [InlineData("rgb(1,2 3)")]
    [InlineData("rgb(1,2,3,4,5)")]
    [InlineData("rgb(1px 2 3)")]
    [InlineData("rgb(url(x) 2 3)")]
    [InlineData("url(javascript:alert(1))")]
    [InlineData("color(nospace 1 2 3)")]
    [InlineData("color-mix(red, blue)")]
    [InlineData("var(brand)")]
    [InlineData("var(--a, )")]
    [InlineData("expression(alert(1))")]
    [InlineData("rgb(calc(1;2) 2 3)")]
    [InlineData("/**/red")]
    [InlineData("\\72 ed")]
    [InlineData("inherit")]
    public void Nothing_else_is(string text) => CssColor.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_deep_nest_of_colours_is_refused_without_a_crash()
        => CssColor.TryParse(string.Concat(Enumerable.Repeat("light-dark(", 100_000)), out _).ShouldBeFalse();

    [Fact]
    public void A_refused_colour_says_what_to_write()
        => Should.Throw<FormatException>(() => (CssColor)"blurple").Message.ShouldStartWith("'blurple' is not a CSS colour. Write a name");

    [Fact]
    public void Bytes_become_a_colour()
    {
        CssColor.FromRgb(1, 2, 255).Text.ShouldBe("#0102ff");
        CssColor.FromRgb(1, 2, 255, 0).Text.ShouldBe("#0102ff00");
        default(CssColor).Text.ShouldBe("transparent");
        ((CssColor)"#FFF").ShouldBe((CssColor)"#fff");
    }
}
