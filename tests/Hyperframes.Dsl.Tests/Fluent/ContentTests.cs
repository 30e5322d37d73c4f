using System.Buffers;
using System.Text;
using Hyperframes.Model;
using static Hyperframes.Fluent.FluentCompositionTests;

namespace Hyperframes.Fluent;

public class ContentTests
{
    [Fact]
    public void A_template_is_the_content_of_a_clip() =>
        Build(c => c.Clip("board", h => h.Template(new Written("<ul><li id=\"first\">5 &lt; 6</li></ul>"))).For(1.Seconds())).Html
            .ShouldContain("<div id=\"board\" class=\"clip\" data-start=\"0\" data-duration=\"1\" data-track-index=\"0\"><ul><li id=\"first\">5 &lt; 6</li></ul></div>");

    [Theory]
    [InlineData("<!doctype html><html><body><p>x</p></body></html>")]
    [InlineData("<div data-composition-id=\"other\" data-duration=\"1\"></div>")]
    public void A_template_that_writes_a_page_is_no_content(string html) =>
        Should.Throw<ArgumentException>(() => Build(c => c.Clip("board", h => h.Template(new Written(html))).For(1.Seconds()))).Message.ShouldContain("Scene");

    [Fact]
    public void Elements_of_markup_can_move() =>
        Build(c =>
        {
            var clip = c.Clip("board", h => h.Raw(new TrustedHtml("<svg><path id=\"line\" d=\"M0 0\"/></svg>"))).For(2.Seconds());
            c.Animate(clip, ["line"], t => t.From(opacity: 0));
        }).Html.ShouldContain("#line { animation:");

    [Fact]
    public void An_id_in_markup_that_is_used_already_is_an_error() =>
        Should.Throw<CompositionException>(() => Build(c => c.Clip("a", h => h.Raw(new TrustedHtml("<i id='a'></i>"))).For(1.Seconds())))
            .Findings.ShouldHaveSingleItem().Code.ShouldBe("duplicate_id");

    [Fact]
    public void A_variable_bound_in_markup_must_be_declared() =>
        Should.Throw<CompositionException>(() => Build(c => c.Clip("a", h => h.Raw(new TrustedHtml("<i data-var-text=\"headline\"></i>"))).For(1.Seconds())))
            .Findings.ShouldHaveSingleItem().Code.ShouldBe("unknown_variable_binding");

    [Fact]
    public void Styles_take_words_functions_with_values_and_trusted_css()
    {
        CssColor accent = "#6c5ce7";
        var radius = 1.5;

        StyleOf(s => s.Set("object-fit", "cover").Set("filter", $"blur({radius}px)").Set("background", $"linear-gradient({accent}, #fff)").Set("clip-path", new TrustedCss("circle(50%)")))
            .ShouldBe("object-fit: cover; filter: blur(1.5px); background: linear-gradient(#6c5ce7, #fff); clip-path: circle(50%);");
    }

    [Theory]
    [InlineData("url(//evil.example/x.png)", "linear-gradient(unset, red)")]
    [InlineData("red); background: url(x", "linear-gradient(unset, red)")]
    [InlineData("blue", "linear-gradient(blue, red)")]
    public void A_value_stays_in_its_place_of_a_style(string hostile, string written)
    {
        StyleOf(s => s.Set("background", $"linear-gradient({hostile}, red)")).ShouldBe($"background: {written};");
        if (hostile != "blue")
        {
            Should.Throw<ArgumentException>(() => StyleOf(s => s.Set("background", hostile)));
        }
    }

    [Fact]
    public void A_url_of_a_style_is_held_to_its_schemes()
    {
        var hostile = "javascript:alert(1)";

        StyleOf(s => s.Set("background", $"url(\"{hostile}\")")).ShouldBe("background: url(&quot;about:invalid&quot;);");
    }

    [Fact]
    public void A_style_that_does_not_end_is_refused()
    {
        var name = "Inter";

        Should.Throw<UnsafeValueException>(() => StyleOf(s => s.Set("content", $"\"{name}")));
    }

    [Fact]
    public void Rules_reach_their_own_composition_alone() =>
        Build(c => c.Id("prices").Style(".price, ul > li", s => s.Color("#ff0000").Set("letter-spacing", "2px")).Clip("x", h => h.P("9").Class("price")).For(1.Seconds())).Html
            .ShouldContain("[data-composition-id=\"prices\"] .price, [data-composition-id=\"prices\"] ul > li { color: #ff0000; letter-spacing: 2px; }\n");

    [Theory]
    [InlineData("")]
    [InlineData(".a,")]
    [InlineData(".a { } body")]
    [InlineData("</style><script>")]
    [InlineData(":not(.a")]
    [InlineData("[id=\"x\"]")]
    public void What_is_no_selector_is_refused(string selector) =>
        Should.Throw<ArgumentException>(() => Build(c => c.Style(selector, s => s.Color("#ff0000")).Clip("x", h => h.P("9")).For(1.Seconds())));

    [Fact]
    public void A_family_that_is_not_there_is_an_error_however_it_is_said()
    {
        Failure(c => c.Clip("x", h => h.P("9").Style(s => s.Set("font-family", "Brandon"))).For(1.Seconds())).ShouldBe("font_family_without_font_face");
        Failure(c => c.Style("p", s => s.Set("font-family", new TrustedCss("'Brandon', serif"))).Clip("x", h => h.P("9")).For(1.Seconds())).ShouldBe("font_family_without_font_face");
        Should.Throw<ArgumentException>(() => StyleOf(s => s.Set("font", "12px Brandon")));
    }

    private static string Failure(Action<CompositionBuilder> compose) => Should.Throw<CompositionException>(() => Build(compose)).Findings.ShouldHaveSingleItem().Code;

    private static string StyleOf(Action<StyleBuilder> style)
    {
        var html = Build(c => c.Clip("x", h => h.P("x").Style(style)).For(1.Seconds())).Html;
        var start = html.IndexOf("<p style=\"", StringComparison.Ordinal) + "<p style=\"".Length;
        return html[start..html.IndexOf('"', start)];
    }

    private sealed class Written(string html) : IComposition
    {
        public void WriteHtml(IBufferWriter<byte> output) => Encoding.UTF8.GetBytes(html, output);
    }
}
