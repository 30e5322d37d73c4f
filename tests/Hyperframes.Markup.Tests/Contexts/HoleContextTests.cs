using Hyperframes.Contexts;

namespace Hyperframes.Markup.Tests.Contexts;

/// <summary>What each hole of a page is. A hole is written as <c>◆</c>.</summary>
public sealed class HoleContextTests
{
    [Theory]
    [InlineData("<p>◆</p>", "Text Body")]
    [InlineData("a < b ◆", "Text Body")]
    [InlineData("<title>◆</title>◆", "Text RcData, Text Body")]
    [InlineData("<textarea><b>◆</textarea>", "Text RcData")]
    [InlineData("<!-- ◆ --><p>◆", "Text Comment, Text Body")]
    [InlineData("<!doctype html><html><body>◆", "Text Body")]
    [InlineData("<template><p>◆</p></template>", "Text Body")]
    [InlineData("<P CLASS='◆'>", "Text AttributeSingleQuoted")]
    [InlineData("<p class=\"a ◆ b\">◆", "Text AttributeDoubleQuoted, Text Body")]
    [InlineData("<p class=◆ id=◆>◆", "Text AttributeUnquoted, Text AttributeUnquoted, Text Body")]
    [InlineData("<p class = a◆>", "Text AttributeUnquoted")]
    [InlineData("<p title='&amp;◆'>", "Text AttributeSingleQuoted")]
    [InlineData("<p title='&am◆'>", "Text AttributeSingleQuoted")]
    [InlineData("<br/>◆", "Text Body")]
    [InlineData("<input checked>◆", "Text Body")]
    [InlineData("<meta name=\"viewport\" content=\"width=◆\">", "Text AttributeDoubleQuoted")]
    public void Words(string page, string expected) => Holes(page).ShouldBe(expected);

    [Theory]
    [InlineData("<a href=\"◆\">", "UrlStart AttributeDoubleQuoted")]
    [InlineData("<a href=\" ◆\">", "UrlStart AttributeDoubleQuoted")]
    [InlineData("<a href=\"/◆\">", "UrlPath AttributeDoubleQuoted")]
    [InlineData("<a href=\"https://◆/a/◆?q=◆#◆\">", "UrlPath AttributeDoubleQuoted, UrlPath AttributeDoubleQuoted, UrlComponent AttributeDoubleQuoted, UrlComponent AttributeDoubleQuoted")]
    [InlineData("<a href=\"java◆\">", "UrlComponent AttributeDoubleQuoted")]
    [InlineData("<a href=\"◆◆\">", "UrlStart AttributeDoubleQuoted, UrlComponent AttributeDoubleQuoted")]
    [InlineData("<a href=\"◆/◆?a=◆\">", "UrlStart AttributeDoubleQuoted, UrlPath AttributeDoubleQuoted, UrlComponent AttributeDoubleQuoted")]
    [InlineData("<img src='◆'>", "UrlStart AttributeSingleQuoted")]
    [InlineData("<video src=◆>", "UrlStart AttributeUnquoted")]
    [InlineData("<div data-composition-src=\"compositions/◆.html\">", "UrlPath AttributeDoubleQuoted")]
    [InlineData("<p data-hero-url=\"◆\">", "UrlStart AttributeDoubleQuoted")]
    [InlineData("<img data-var-src=\"◆\">", "Text AttributeDoubleQuoted")]
    [InlineData("<img srcset=\"◆ 2x, ◆ 3x, a/◆.png 1x\">", "UrlListItem AttributeDoubleQuoted, UrlListItem AttributeDoubleQuoted, UrlComponent AttributeDoubleQuoted")]
    [InlineData("<script src=\"assets/◆.js\">", "UrlComponent AttributeDoubleQuoted")]
    public void Urls(string page, string expected) => Holes(page).ShouldBe(expected);

    [Theory]
    [InlineData("<p style=\"color: ◆; width: ◆px\">", "CssValue AttributeDoubleQuoted, CssValue AttributeDoubleQuoted")]
    [InlineData("<style>p { color: ◆ } a:hover { margin: 0 ◆ }</style>◆", "CssValue StyleElement, CssValue StyleElement, Text Body")]
    [InlineData("<style>@media (min-width: 1px) { p { --x: ◆; } }</style>", "CssValue StyleElement")]
    [InlineData("<style>p::before { content: \"a◆\" }</style>", "CssString StyleElement")]
    [InlineData("<p style=\"background: url(◆)\">", "CssUrlStart AttributeDoubleQuoted")]
    [InlineData("<p style='background: url(\"a/◆\")'>", "CssUrlComponent AttributeSingleQuoted")]
    [InlineData("<p style=\"background: URL( '◆' ) no-repeat; color: ◆\">", "CssUrlStart AttributeDoubleQuoted, CssValue AttributeDoubleQuoted")]
    [InlineData("<style>/* } */ p { color: /* : */ ◆ }</style>", "CssValue StyleElement")]
    public void Styles(string page, string expected) => Holes(page).ShouldBe(expected);

    [Theory]
    [InlineData("<script>const a = ◆;</script>◆", "ScriptValue ScriptElement, Text Body")]
    [InlineData("<script>f(◆, [◆], {a: ◆})</script>", "ScriptValue ScriptElement, ScriptValue ScriptElement, ScriptValue ScriptElement")]
    [InlineData("<script>f('◆', \"◆\")</script>", "ScriptString ScriptElement, ScriptString ScriptElement")]
    [InlineData("<script>f(`a ◆ ${ ◆ } b ◆`)</script>", "ScriptTemplate ScriptElement, ScriptValue ScriptElement, ScriptTemplate ScriptElement")]
    [InlineData("<script>f(`${ {a: `◆`} }`, ◆)</script>", "ScriptTemplate ScriptElement, ScriptValue ScriptElement")]
    [InlineData("<script>// it's\nf(◆)</script>", "ScriptValue ScriptElement")]
    [InlineData("<script>/* ' */ f(◆)</script>", "ScriptValue ScriptElement")]
    [InlineData("<script>a = b / c; d = '◆'</script>", "ScriptString ScriptElement")]
    [InlineData("<script>a = /['\"]/; d = ◆</script>", "ScriptValue ScriptElement")]
    [InlineData("<script>return /'/.test(◆)</script>", "ScriptValue ScriptElement")]
    [InlineData("<script>a = b[0] / 2; c = '◆'</script>", "ScriptString ScriptElement")]
    [InlineData("<script>f('it\\'s ◆')</script>", "ScriptString ScriptElement")]
    [InlineData("<script type=\"module\">f(◆)</script>", "ScriptValue ScriptElement")]
    [InlineData("<script>if (a < b) f(◆)</script>", "ScriptValue ScriptElement")]
    [InlineData("<p onclick=\"f(◆)\">", "ScriptValue AttributeDoubleQuoted")]
    [InlineData("<p onclick='f(&quot;◆&quot;)'>", "ScriptString AttributeSingleQuoted")]
    [InlineData("<p ONCLICK=\"f('◆')\">", "ScriptString AttributeDoubleQuoted")]
    public void Scripts(string page, string expected) => Holes(page).ShouldBe(expected);

    [Theory]
    [InlineData("<div data-variable-values='{\"a\": ◆, \"b\": \"x ◆\"}'>", "JsonValue AttributeSingleQuoted, JsonString AttributeSingleQuoted")]
    [InlineData("<div data-variable-values=\"{&quot;a&quot;: [◆, ◆]}\">", "JsonValue AttributeDoubleQuoted, JsonValue AttributeDoubleQuoted")]
    [InlineData("<div data-automation='◆'>", "JsonValue AttributeSingleQuoted")]
    [InlineData("<script type=\"application/json\">{\"a\": ◆}</script>", "JsonValue ScriptElement")]
    [InlineData("<script type=\"application/hyperframes-slideshow+json\">[\"◆\"]</script>", "JsonString ScriptElement")]
    [InlineData("<div data-start=\"◆\" data-duration=◆ data-volume='◆'>", "Timing AttributeDoubleQuoted, Timing AttributeUnquoted, Timing AttributeSingleQuoted")]
    [InlineData("<div data-start=\"◆ + ◆\">", "Timing AttributeDoubleQuoted, Timing AttributeDoubleQuoted")]
    [InlineData("<iframe srcdoc=\"&lt;p>◆&lt;/p>\">", "NestedText AttributeDoubleQuoted")]
    public void Json_timing_and_nested_pages(string page, string expected) => Holes(page).ShouldBe(expected);

    [Theory]
    [InlineData("<svg><title>◆</title><text x=\"◆\">◆</text></svg><title>◆</title>", "Text Body, Text AttributeDoubleQuoted, Text Body, Text RcData")]
    [InlineData("<svg><foreignObject><style>p { color: ◆ }</style></foreignObject></svg>", "CssValue StyleElement")]
    [InlineData("<svg><a xlink:href=\"◆\">", "UrlStart AttributeDoubleQuoted")]
    [InlineData("<math><mtext>◆</mtext></math>", "Text Body")]
    [InlineData("<svg><path d=\"◆\"/><p>◆</p><script>f(◆)</script>", "Text AttributeDoubleQuoted, Text Body, ScriptValue ScriptElement")]
    public void Svg_and_MathML(string page, string expected) => Holes(page).ShouldBe(expected);

    [Theory]
    [InlineData("<◆>")]
    [InlineData("</◆>")]
    [InlineData("<h◆>")]
    [InlineData("<p ◆>")]
    [InlineData("<p on◆=\"f()\">")]
    [InlineData("<p a ◆>")]
    [InlineData("<a href=\"javascript:◆\">")]
    [InlineData("<a href=\"&#106;avascript:◆\">")]
    [InlineData("<a href=\"data:text/html,◆\">")]
    [InlineData("<a href=\"◆:◆\">", 1)]
    [InlineData("<script src=\"◆\">")]
    [InlineData("<link rel=stylesheet href=◆>")]
    [InlineData("<base href='◆'>")]
    [InlineData("<meta http-equiv=refresh content=\"0; url=◆\">")]
    [InlineData("<script type=\"◆\">")]
    [InlineData("<script type=\"text/plain\">◆</script>")]
    [InlineData("<script>a◆</script>")]
    [InlineData("<script>// ◆</script>")]
    [InlineData("<script>/* ◆ */</script>")]
    [InlineData("<script>/a◆/</script>")]
    [InlineData("<script>'\\◆'</script>")]
    [InlineData("<script>`$◆`</script>")]
    [InlineData("<script>'<◆'</script>")]
    [InlineData("<script><!-- \n f(◆)</script>")]
    [InlineData("<style>◆ { color: red }</style>")]
    [InlineData("<style>p { ◆: red }</style>")]
    [InlineData("<style>@import ◆;</style>")]
    [InlineData("<style>p { color: /* ◆ */ red }</style>")]
    [InlineData("<p style=\"◆\">")]
    [InlineData("<p onclick=\"&quo◆\">")]
    [InlineData("<div data-automation='{◆: 1}'>")]
    [InlineData("<div data-automation='[1 ◆]'>")]
    [InlineData("<img srcset=\"a.png ◆w\">")]
    [InlineData("<svg><script>f(◆)</script></svg>")]
    [InlineData("<svg><style>p { color: ◆ }</style></svg>")]
    [InlineData("<svg><set attributeName=\"◆\">")]
    [InlineData("<svg><animate attributeName=href values=\"◆\">")]
    [InlineData("<iframe>◆</iframe>")]
    [InlineData("<noscript>◆</noscript>")]
    [InlineData("<plaintext>◆")]
    [InlineData("<iframe srcdoc=\"<script>◆</script>\">")]
    [InlineData("<!-- -◆ -->")]
    [InlineData("<!--◆><p>◆", 1)]
    [InlineData("<!◆>")]
    [InlineData("<title><◆</title>")]
    public void Refused(string page, int index = 0)
    {
        var context = Contexts(page)[index];
        context.Value.ShouldBe(ValueKind.Refused);
        context.Refusal.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void A_text_template_is_not_html()
    {
        ContextTracker.Hole(ContextTracker.Advance(ContextState.PlainText, "<script>'"), out var context);
        context.ShouldBe(OutputContext.PlainText);
    }

    [Fact]
    public void Where_the_literal_text_is_cut_makes_no_difference()
    {
        const string page = "<!doctype html><p class=\"a &amp; b\">x</p><!-- c --><style>p{color:red;background:url('a')}</style>"
            + "<script>const a = `${1}`; // x\n</script><svg><title>t</title></svg><title>u</title><a href='/a?b=c'>";
        var whole = ContextTracker.Advance(ContextState.HtmlBody, page);
        for (var cut = 0; cut <= page.Length; cut++)
        {
            ContextTracker.Advance(ContextTracker.Advance(ContextState.HtmlBody, page[..cut]), page[cut..]).ShouldBe(whole);
        }
    }

    private static string Holes(string page) => string.Join(", ", Contexts(page).Select(c => $"{c.Value} {c.Carrier}"));

    private static List<OutputContext> Contexts(string page)
    {
        var state = ContextState.HtmlBody;
        var contexts = new List<OutputContext>();
        var parts = page.Split('◆');
        for (var i = 0; i < parts.Length; i++)
        {
            state = ContextTracker.Advance(state, parts[i]);
            if (i < parts.Length - 1)
            {
                state = ContextTracker.Hole(state, out var context);
                contexts.Add(context);
            }
        }

        return contexts;
    }
}
