namespace Hyperframes.Markup.Source;

public class CharacterReferencesTests
{
    [Theory]
    [InlineData("a&amp;b", "a&b")]
    [InlineData("&lt;&#60;&#x3C;&#X3c", "<<<<")]
    [InlineData("&copy=1&copy;&copy", "&copy=1©©")]
    [InlineData("&copyx &notin; &notit;", "&copyx ∉ &notit;")]
    [InlineData("&unknown; & && &; &#; &#x;", "&unknown; & && &; &#; &#x;")]
    [InlineData("&#0;&#xD800;&#x110000;&#99999999999;", "\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("&#128;&#x1F600;", "€😀")]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData("&CounterClockwiseContourIntegral;", "∳")]
    public void Attribute_values_are_decoded_as_the_standard_says(string raw, string value)
        => ValueOf(raw).Value.ShouldBe(value);

    [Fact]
    public void In_text_a_reference_needs_no_semicolon()
        => HtmlTokenizer.Tokenize("a &copy=1 &notit;").Single().Decode().Value.ShouldBe("a ©=1 ¬it;");

    [Fact]
    public void Every_decoded_character_knows_where_it_was_written()
    {
        const string Raw = "x&amp;y&quot;&#x1F600;\r\nz";
        var attribute = ValueOf(Raw);

        attribute.Value.ShouldBe("x&y\"😀\nz");
        var starts = Enumerable.Range(0, attribute.Value.Length + 1).Select(i => attribute.SourceOffsetOf(i) - attribute.ValueSpan.Start);
        starts.ShouldBe([0, 1, 6, 7, 13, 13, 22, 24, 25]);
        Should.Throw<ArgumentOutOfRangeException>(() => attribute.SourceOffsetOf(attribute.Value.Length + 1));
    }

    private static AttributeText ValueOf(string raw) => HtmlTokenizer.Tokenize($"<a b='{raw}'>").Single().Attributes.Single();
}
