using Hyperframes.Generators;
using Hyperframes.Generators.Templates.Syntax;
using Hyperframes.Generators.Templates.Text;

namespace Hyperframes.Dsl.Generators.Tests.Templates.Syntax;

public sealed class ParserTests
{
    [Theory]
    [InlineData("1 + 2 * 3", "(1:Int32 Plus (2:Int32 Star 3:Int32))")]
    [InlineData("3 > 2 > 1", "((3:Int32 Greater 2:Int32) Greater 1:Int32)")]
    [InlineData("1..2+1", "((1:Int32 Range 2:Int32) Plus 1:Int32)")]
    [InlineData("1 << 2 + 1", "((1:Int32 ShiftLeft 2:Int32) Plus 1:Int32)")]
    [InlineData("f 1 + 2 x", "f((1:Int32 Plus 2:Int32), x)")]
    [InlineData("1 + f 2 3 + 4", "((1:Int32 Plus f(2:Int32, 3:Int32)) Plus 4:Int32)")]
    [InlineData("1 + f 2 3 * 4", "(1:Int32 Plus f(2:Int32, (3:Int32 Star 4:Int32)))")]
    [InlineData("math.abs -5", "(math.abs Minus 5:Int32)")]
    [InlineData("math.abs (1) + 2", "math.abs((1:Int32 Plus 2:Int32))")]
    [InlineData("f a: 1 + 2", "f(a=1:Int32, (Plus 2:Int32))")]
    [InlineData("f(a: 1 + 2, ^b)", "f(a=(1:Int32 Plus 2:Int32), ^b)")]
    [InlineData("x | f 3 == 9", "[x | f((3:Int32 Equal 9:Int32))]")]
    [InlineData("x | f + 1", "[x | (f Plus 1:Int32)]")]
    [InlineData("x | f ? a : b | g", "([x | f] ? a : [b | g])")]
    [InlineData("x | \n f", "[x | f]")]
    [InlineData("[1,2] [0]", "list(1:Int32, 2:Int32)(list(0:Int32))")]
    [InlineData("([1,2])[0].a?.b", "list(1:Int32, 2:Int32)[0:Int32].a?.b")]
    [InlineData("{if: 1, 'b c': 2,}.if", "object(if=1:Int32, b c=2:Int32).if")]
    [InlineData("$'a{1}b{$x}'", "text((a, 1:Int32)(b, $x)(, ))")]
    [InlineData("for.index", "for!index")]
    [InlineData("x = 1; y += 2", "x = 1:Int32; y Plus= 2:Int32")]
    [InlineData("f(a, b) = a + b", "func f/2")]
    [InlineData("f(a, b)", "f(a, b)")]
    [InlineData("x.empty?", "x.empty?")]
    [InlineData("for x in xs limit:2 reversed; end", "for x in xs limit reversed")]
    [InlineData("for x in 1..5 limit:2; end", "for x in (1:Int32 Range 5:Int32(limit=2:Int32))")]
    public void Reads_expressions_as_the_language_does(string code, string tree) => TreeText.Of(code).ShouldBe(tree);

    [Theory]
    [InlineData("1_000", "1000:Int32")]
    [InlineData("1e3", "1000:Int32")]
    [InlineData("3000000000", "3000000000:Int64")]
    [InlineData("99999999999999999999", "99999999999999999999:BigInteger")]
    [InlineData("1.5", "1.5:Double")]
    [InlineData("5.", "5:Double")]
    [InlineData("2f", "2:Single")]
    [InlineData("1.50M", "1.50:Decimal")]
    [InlineData("0xffffffff", "-1:Int32")]
    [InlineData("0xffffffffu", "4294967295:Int64")]
    [InlineData("0b1010", "10:Int32")]
    [InlineData(@"'a\x41\u0042'", "aAB:String")]
    [InlineData("`a\\``b`", "a\\`b:String")]
    public void Reads_literals(string code, string tree) => TreeText.Of(code).ShouldBe(tree);

    [Theory]
    [InlineData("a\n  {{~ 1 ~}}  \n b", "a\n| b")]
    [InlineData("a\n\n{{~ 1 ~}}\n\nb", "a\n\n|\nb")]
    [InlineData("a \n {{- 1 -}} \n b", "a|b")]
    [InlineData("x {{~ 1 ~}} y", "x|y")]
    [InlineData("{%{ {{ x }} }%}", " {{ x }} ")]
    [InlineData("a {%{- x -}%} b", "a| x |b")]
    [InlineData("{%%{ }%} }%%}", " }%} ")]
    [InlineData("}} {% {", "}} {% {")]
    public void Keeps_and_strips_raw_text(string template, string raw) =>
        string.Join('|', Parser.Parse(template).Body.Statements.OfType<RawStatement>().Select(s => s.Text)).ShouldBe(raw);

    [Fact]
    public void Collects_all_errors_of_a_text()
    {
        var diagnostics = Parser.Parse("{{ x = }}\n{{ 1 + }}\n{{ a.1 }}\n{{ end }}").Diagnostics;
        diagnostics.Select(d => d.Id).Where(id => id != DiagnosticIds.ExpectedEndOfStatement)
            .ShouldBe([DiagnosticIds.ExpectedExpression, DiagnosticIds.ExpectedExpression, DiagnosticIds.ExpectedName, DiagnosticIds.SurplusEnd]);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("{a:")]
    [InlineData("!")]
    [InlineData("a.")]
    [InlineData("1+")]
    [InlineData("x|")]
    [InlineData("f(")]
    [InlineData("a[")]
    [InlineData("if x;")]
    [InlineData("if x;else;")]
    [InlineData("if x; else ")]
    [InlineData("do;")]
    [InlineData("x?")]
    [InlineData("x?1:")]
    [InlineData("$'{")]
    [InlineData("x=")]
    [InlineData("f(a)=")]
    [InlineData("++")]
    [InlineData("f x:")]
    [InlineData("}}{{ if x ")]
    [InlineData("case x; when 1;")]
    public void Deep_texts_end_in_a_diagnostic(string piece) =>
        Parser.Parse("{{ " + string.Concat(Enumerable.Repeat(piece, 100_000))).Diagnostics.ShouldNotBeEmpty();

    [Fact]
    public void Long_texts_end_in_a_diagnostic() =>
        Parser.Parse(new string('x', ParseLimits.Default.TextLength + 1)).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe(DiagnosticIds.TooLarge);
}
