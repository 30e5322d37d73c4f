namespace Hyperframes.Markup.Json;

public class JsonReaderTests
{
    [Theory]
    [InlineData("null")]
    [InlineData(" [ 1 , -0.5e+3 , \"a\\u0041\\n\" , true , false , null , { } , [ ] ] \r\n\t")]
    [InlineData("{\"a\":{\"a\":[{\"b\":1}]},\"a\":2}")]
    [InlineData("1e400")]
    [InlineData("\"\u2028 \\ud800 \uFEFF\"")]
    public void What_JSON_parse_takes_is_taken(string text) => JsonReader.Read(text).Errors.ShouldBeEmpty();

    [Theory]
    [InlineData("", "0: There is no value.")]
    [InlineData("[1,]", "2: A ',' before ']' is not allowed.")]
    [InlineData("[,1]", "1: A value is missing before ','.")]
    [InlineData("[1,,2]", "3: A value is missing before ','.")]
    [InlineData("[1 2]", "3: A ',' is missing.")]
    [InlineData("[1", "2: The array is not closed: ']' is missing.")]
    [InlineData("{\"a\" 1}", "5: A ':' is missing after the name \"a\".")]
    [InlineData("{a:1}", "1: The name a needs double quotes.")]
    [InlineData("['x']", "1: A string is written in double quotes.")]
    [InlineData("[1]]", "3: The text goes on after the end of the value.")]
    [InlineData("[01]", "1: 01 is not a JSON number.")]
    [InlineData("[+1]", "1: A value cannot begin with '+'.")]
    [InlineData("[.5, 1., 1e]", "1: A value cannot begin with '.'.|5: 1. is not a JSON number.|9: 1e is not a JSON number.")]
    [InlineData("[undefined]", "1: undefined is not a JSON value; strings need double quotes.")]
    [InlineData("\"a\nb\"", "2: A line break inside a string is written \\n.")]
    [InlineData("\"a\tb\"", "2: The control character U+0009 inside a string must be escaped.")]
    [InlineData("\"\\x\\u12g4\"", "1: \\x is not an escape of JSON.|3: \\u needs four hexadecimal digits.")]
    [InlineData("\"abc", "0: The string is not closed: '\"' is missing.")]
    [InlineData("[{\"a\":1], 2]", "7: ']' does not close this object: '}' is missing.")]
    [InlineData("\uFEFF[]", "0: A value cannot begin with '\uFEFF'.")]
    public void Every_error_says_where_and_what(string text, string errors)
        => string.Join("|", JsonReader.Read(text).Errors.Select(error => $"{error.Span.Start}: {error.Message}")).ShouldBe(errors);

    [Fact]
    public void Everything_knows_where_it_stands()
    {
        const string Text = "{ \"a\": [1, \"x\\ty\"] }";
        var member = ((JsonObject)JsonReader.Read(Text).Root!).Members.Single();
        var items = ((JsonArray)member.Value).Items;

        member.NameSpan.In(Text).ShouldBe("\"a\"");
        member.Value.Span.In(Text).ShouldBe("[1, \"x\\ty\"]");
        items[0].Span.In(Text).ShouldBe("1");
        items[1].Span.In(Text).ShouldBe("\"x\\ty\"");
        items[1].AsString.ShouldBe("x\ty");
    }

    [Fact]
    public void Of_repeated_names_the_last_counts()
    {
        var value = (JsonObject)JsonReader.Read("{\"a\":1,\"a\":2}").Root!;

        value.Members.Count.ShouldBe(2);
        value["a"]!.AsNumber.ShouldBe(2);
        value["b"].ShouldBeNull();
    }

    [Fact]
    public void Deep_nesting_is_one_error_and_no_crash()
    {
        var reading = JsonReader.Read(new string('[', 1_000_000));

        reading.Errors.Single().Message.ShouldBe("Arrays and objects are nested deeper than 256 levels.");
    }

    [Theory]
    [InlineData(",")]
    [InlineData("{")]
    [InlineData("]")]
    [InlineData("[,")]
    [InlineData("{\"a\":")]
    [InlineData("'")]
    [InlineData("\\")]
    public void Rubbish_never_hangs_or_throws(string piece)
        => JsonReader.Read("[" + string.Concat(Enumerable.Repeat(piece, 50_000))).IsValid.ShouldBeFalse();

    [Fact]
    public void It_agrees_with_the_platform_reader_on_mutated_texts()
    {
        const string Base = "[{\"id\":\"a\",\"n\":-1.5e3,\"t\":[true,false,null],\"s\":\"\\u00e9\\\\\"},0]";
        foreach (var replacement in new[] { "", " ", "\"", "\\", ",", "]", "}", "1", "-", ".", "e", "t", "\n", ":" })
        {
            for (var at = 0; at < Base.Length; at++)
            {
                var text = Base[..at] + replacement + Base[(at + 1)..];
                JsonReader.Read(text).IsValid.ShouldBe(IsJson(text), text);
            }
        }
    }

    private static bool IsJson(string text)
    {
        try
        {
            System.Text.Json.JsonDocument.Parse(text).Dispose();
            return true;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }
}
