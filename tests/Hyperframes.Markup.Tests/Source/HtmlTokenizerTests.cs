namespace Hyperframes.Markup.Source;

public class HtmlTokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a < b <> </", "Text")]
    [InlineData("<p>", "StartTag")]
    [InlineData("<p>a</p >", "StartTag|Text|EndTag")]
    [InlineData("<!DocType html><!--a--><?xml?><!x></ y></>z", "Doctype|Comment|Comment|Comment|Comment|Comment|Text")]
    [InlineData("<!--><!---><!-- a --!>b", "Comment|Comment|Comment|Text")]
    [InlineData("<!-- a -- > --", "Comment")]
    [InlineData("<a href=\"x>y", "Incomplete")]
    [InlineData("<a href", "Incomplete")]
    [InlineData("</a", "Incomplete")]
    [InlineData("<script>a<b></script>", "StartTag|RawText|EndTag")]
    [InlineData("<script></script>", "StartTag|EndTag")]
    [InlineData("<style>a</styles></style >", "StartTag|RawText|EndTag")]
    [InlineData("<title>a<b>&amp;</TITLE>", "StartTag|RawText|EndTag")]
    [InlineData("<plaintext>a</plaintext>", "StartTag|RawText")]
    [InlineData("<noscript><b></noscript>", "StartTag|StartTag|EndTag")]
    [InlineData("<![CDATA[a]]>b", "Comment|Text")]
    [InlineData("<svg><![CDATA[a>]]></svg>", "StartTag|Cdata|EndTag")]
    [InlineData("<svg><style>a<b/></style></svg><style>a<b/></style>", "StartTag|StartTag|Text|StartTag|EndTag|EndTag|StartTag|RawText|EndTag")]
    [InlineData("<svg><foreignObject><style>a<b/></style>", "StartTag|StartTag|StartTag|RawText|EndTag")]
    [InlineData("<svg><div><style>a<b/></style>", "StartTag|StartTag|StartTag|RawText|EndTag")]
    [InlineData("<div><svg></div><style>a<b/></style>", "StartTag|StartTag|EndTag|StartTag|RawText|EndTag")]
    public void A_source_is_cut_as_a_browser_cuts_it(string source, string kinds)
    {
        var tokens = HtmlTokenizer.Tokenize(source);

        string.Join("|", tokens.Select(token => token.Kind)).ShouldBe(kinds);
        string.Concat(tokens.Select(token => token.Text)).ShouldBe(source);
    }

    [Theory]
    [InlineData("<script><!-- <script></script> --></script>x", "<!-- <script></script> -->")]
    [InlineData("<script><!-- </script>x", "<!-- ")]
    [InlineData("<script><!--> <script></script>x", "<!--> <script>")]
    [InlineData("<script>'</scripts>'</SCRIPT/>x", "'</scripts>'")]
    public void A_script_ends_where_the_standard_says(string source, string content)
        => HtmlTokenizer.Tokenize(source).Single(token => token.Kind == HtmlTokenKind.RawText).Text.ShouldBe(content);

    [Fact]
    public void A_tag_keeps_the_case_of_its_name()
    {
        var tag = HtmlTokenizer.Tokenize("<linearGradient viewBox=1 />").Single();

        tag.Name.ShouldBe("lineargradient");
        tag.RawName.ShouldBe("linearGradient");
        tag.SelfClosing.ShouldBeTrue();
        tag.Attributes.Single().Name.ShouldBe("viewbox");
        tag.Attributes.Single().RawName.ShouldBe("viewBox");
    }

    [Fact]
    public void Every_way_to_write_an_attribute_is_read()
    {
        var tag = HtmlTokenizer.Tokenize("<a a b=1 c='2' d = \"3\"e=/x/ f= / =g a=second>").Single();

        tag.Attributes.Select(attribute => $"{attribute.Name}:{attribute.RawValue}:{attribute.Quote}").ShouldBe(
            ["a::NoValue", "b:1:Unquoted", "c:2:Single", "d:3:Double", "e:/x/:Unquoted", "f:/:Unquoted", "=g::NoValue", "a:second:Unquoted"]);
        tag.Attribute("a")!.HasValue.ShouldBeFalse();
        tag.Attribute("missing").ShouldBeNull();
    }

    [Fact]
    public void An_attribute_spans_from_its_name_to_its_closing_quote()
        => HtmlTokenizer.Tokenize("<a x='1' y>").Single().Attributes.Select(attribute => attribute.ToString()).ShouldBe(["x='1'", "y"]);

    [Fact]
    public void A_very_long_attribute_is_read_in_one_go()
    {
        var value = new string('x', 10_000_000);

        HtmlTokenizer.Tokenize($"<a b=\"{value}\">").Single().Attributes.Single().Value.Length.ShouldBe(value.Length);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<svg>")]
    [InlineData("<svg><title>")]
    [InlineData("<a b")]
    [InlineData("</a b")]
    [InlineData("<!--")]
    [InlineData("<script><!--<script>")]
    [InlineData("<svg></x>")]
    [InlineData("&amp")]
    [InlineData("<title>&")]
    public void Hundred_thousand_repetitions_take_no_stack_and_linear_time(string piece)
    {
        var source = string.Concat(Enumerable.Repeat(piece, 100_000));

        var tokens = HtmlTokenizer.Tokenize(source);

        tokens.Sum(token => token.Span.Length).ShouldBe(source.Length);
    }
}
