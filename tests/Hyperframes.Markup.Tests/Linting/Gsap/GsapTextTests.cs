using Hyperframes.Linting.Gsap;

namespace Hyperframes.Markup.Tests.Linting.Gsap;

public sealed class GsapTextTests
{
    [Theory]
    [InlineData("#a", new[] { "#a" })]
    [InlineData(".a > .b.c", new[] { ".b", ".c" })]
    [InlineData("#a .b, div#c:hover, h1", new[] { ".b", "#c" })]
    [InlineData("div", new string[0])]
    public void The_last_compound_names_the_element(string selector, string[] tokens) => SelectorTokens.Of(selector).ShouldBe(tokens);

    [Theory]
    [InlineData("#a, .b", true)]
    [InlineData("#a .b", false)]
    [InlineData("[id=a]", false)]
    public void A_list_of_simple_selectors_says_all(string selector, bool complete) => SelectorTokens.AreComplete(selector).ShouldBe(complete);

    [Theory]
    [InlineData("opacity: 0", "opacity", "0")]
    [InlineData("color:red;Opacity : 0.5 ;", "opacity", "0.5")]
    [InlineData("stroke-opacity: 1", "opacity", null)]
    [InlineData("opacity:;opacity:1", "opacity", "1")]
    [InlineData("opacity: ;opacity:1", "opacity", null)]
    public void A_declaration_is_read_from_a_style(string style, string property, string? value) => StyleText.Read(style, property).ShouldBe(value);

    [Theory]
    [InlineData("position:absolute;inset:0;background:#fff", true)]
    [InlineData("position:fixed;top:0;right:0px;bottom:0%;left:0;background-color:red", true)]
    [InlineData("position:absolute;inset:0;background:rgba(0, 0, 0, 0)", false)]
    [InlineData("position:absolute;inset:0", false)]
    [InlineData("position:relative;inset:0;background:#fff", false)]
    [InlineData("position:absolute;top:0;left:0;background:#fff", false)]
    public void An_overlay_covers_the_frame(string style, bool covers) => StyleText.CoversFrame(style).ShouldBe(covers);

    [Fact]
    public void Brackets_are_paired()
    {
        var pairs = new BracketPairs("} a { b { c } d } e {", '{', '}');

        pairs.TextFrom(4).ShouldBe("{ b { c } d }");
        pairs.CloseOf(20).ShouldBe(-1);
        pairs.OpeningAround(10).ShouldBe(8);
        pairs.OpeningAround(14).ShouldBe(4);
        pairs.OpeningAround(2).ShouldBe(-1);
    }

    [Theory]
    [InlineData("a, b", "a")]
    [InlineData("f(a, b), c", "f(a, b)")]
    [InlineData("() => { x; }) y", "() => { x; }")]
    public void An_expression_ends_at_its_comma(string source, string expression) => ScriptText.ExpressionAt(source, 0).ShouldBe(expression);
}
