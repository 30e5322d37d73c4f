using Hyperframes.Linting.Reading;

namespace Hyperframes.Markup.Tests.Linting;

public sealed class JsTextTests
{
    [Theory]
    [InlineData("a // b\nc", "a     \nc")]
    [InlineData("a /* b\n*/ c", "a     \n   c")]
    [InlineData("'//' + \"/*\"", "'//' + \"/*\"")]
    [InlineData("x = /\\/*/ // y", "x = /\\/*/     ")]
    [InlineData("x = a / b // y", "x = a / b     ")]
    [InlineData("return /[/*]/ // y", "return /[/*]/     ")]
    [InlineData("a.return /*x*/ / b", "a.return       / b")]
    [InlineData("x = /a\n// y", "x = /a\n    ")]
    public void Comments_become_spaces(string script, string expected) => new JsText(script).WithoutComments.ShouldBe(expected);

    [Theory]
    [InlineData("a('b') // c", "a(' ')     ")]
    [InlineData("\"\\\"\" + 1", "\"  \" + 1")]
    [InlineData("`a${b}c`", "` ${b} `")]
    [InlineData("`a${`b${c}`}d`", "` ${` ${c}`} `")]
    [InlineData("`${{a: 'b'}}c`", "`${{a: ' '}} `")]
    [InlineData("x = /ab/g", "x = /  /g")]
    [InlineData("i++ / 2 / 'a'", "i++ / 2 / ' '")]
    public void Insides_of_literals_become_spaces_too(string script, string expected) => new JsText(script).CodeOnly.ShouldBe(expected);

    [Theory]
    [InlineData("a = 'b // c")]
    [InlineData("a = /b\n'd'")]
    public void A_script_whose_quotes_do_not_balance_stays_as_code(string script) => new JsText(script).CodeOnly.ShouldBe(script);

    [Fact]
    public void A_script_without_comments_is_not_copied()
    {
        const string script = "tl.to('#a', { x: 1 });";
        new JsText(script).WithoutComments.ShouldBeSameAs(script);
    }
}
