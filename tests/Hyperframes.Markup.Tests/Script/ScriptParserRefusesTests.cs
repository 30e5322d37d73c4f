using Hyperframes.Markup.Script;

namespace Hyperframes.Markup.Tests.Script;

public sealed class ScriptParserRefusesTests
{
    [Theory]
    [InlineData("a b", 2)]
    [InlineData("f(", 2)]
    [InlineData("const x;", 7)]
    [InlineData("let [a];", 7)]
    [InlineData("'a\nb'", 0)]
    [InlineData("`a${b", 5)]
    [InlineData("/a", 0)]
    [InlineData("/* a", 0)]
    [InlineData("}", 0)]
    [InlineData("{ a: 1, b: 2 }", 9)]
    [InlineData("({a = 1})", 4)]
    [InlineData("(a, b) = c", 1)]
    [InlineData("({a}) = b", 0)]
    [InlineData("[(a = 1)] = b", 1)]
    [InlineData("a?.b = c", 0)]
    [InlineData("1++", 0)]
    [InlineData("f() = 1", 0)]
    [InlineData("() + 1", 1)]
    [InlineData("(a, ) + 1", 4)]
    [InlineData("a\n=> b", 2)]
    [InlineData("a || b ?? c", 7)]
    [InlineData("-1 ** 2", 3)]
    [InlineData("new a?.b()", 5)]
    [InlineData("a?.`x`", 3)]
    [InlineData("`\\u{zz}`", 1)]
    [InlineData("let a; let a", 11)]
    [InlineData("let a; var a", 11)]
    [InlineData("let a; { var a }", 13)]
    [InlineData("const let = 1", 6)]
    [InlineData("try {} catch ([e]) { var e }", 25)]
    [InlineData("break", 0)]
    [InlineData("a: { continue a }", 5)]
    [InlineData("a: a: ;", 3)]
    [InlineData("if (a) let\n[b] = c", 7)]
    [InlineData("while (a) function f() {}", 10)]
    [InlineData("if (a) class B {}", 7)]
    [InlineData("throw\na", 5)]
    [InlineData("try {}", 0)]
    [InlineData("switch (a) { default: default: }", 22)]
    [InlineData("for (let a, b of c);", 14)]
    [InlineData("for (let of a);", 12)]
    [InlineData("for (async of a);", 14)]
    [InlineData("for (let a = 1 of b);", 5)]
    [InlineData("function f(a, ...b, c) {}", 18)]
    [InlineData("(a, a) => 1", 4)]
    [InlineData("function f(a = 1) { 'use strict' }", 0)]
    [InlineData("function* g(a = yield) {}", 16)]
    [InlineData("function* g() { var yield }", 20)]
    [InlineData("async () => { var await }", 18)]
    [InlineData("async (a = await 1) => 1", 17)]
    [InlineData("'use strict'; with (a) b", 14)]
    [InlineData("'use strict'; 017", 14)]
    [InlineData("'use strict'; '\\01'", 15)]
    [InlineData("'use strict'; delete a", 14)]
    [InlineData("'use strict'; eval = 1", 14)]
    [InlineData("'use strict'; var static", 18)]
    [InlineData("function a(package) { 'use strict' }", 11)]
    [InlineData("class A { constructor() {} constructor() {} }", 27)]
    [InlineData("class A { get constructor() {} }", 14)]
    [InlineData("class A { static prototype() {} }", 17)]
    [InlineData("class A { constructor() { super() } }", 26)]
    [InlineData("class A { #a; #a }", 14)]
    [InlineData("class A { b() { this.#c } }", 21)]
    [InlineData("class A { a = arguments }", 14)]
    [InlineData("class A { static { await } }", 19)]
    [InlineData("super.a", 0)]
    [InlineData("new.target", 0)]
    [InlineData("a.#b", 2)]
    [InlineData("({ get a(b) {} })", 8)]
    [InlineData("({ set a() {} })", 8)]
    [InlineData("({ __proto__: 1, __proto__: 2 })", 17)]
    [InlineData("1_", 0)]
    [InlineData("1__0", 2)]
    [InlineData("0x", 2)]
    [InlineData("3in []", 1)]
    [InlineData("'\\x4'", 1)]
    [InlineData("@a", 0)]
    [InlineData("v\\u0061r a", 0)]
    [InlineData("import a from 'b'", 0)]
    [InlineData("export default 1", 0)]
    [InlineData("import.meta", 0)]
    [InlineData("await x", 6)]
    [InlineData("using a = b", 0)]
    [InlineData("/(/", 0)]
    [InlineData("/)/", 0)]
    [InlineData("/*/", 0)]
    [InlineData("/?/", 0)]
    [InlineData("/a**/", 0)]
    [InlineData("/a{2,1}/", 0)]
    [InlineData("/[b-a]/", 0)]
    [InlineData("/a/gg", 0)]
    [InlineData("/a/uv", 0)]
    [InlineData("/\\u{110000}/u", 0)]
    [InlineData("/{/u", 0)]
    [InlineData("/\\1/u", 0)]
    [InlineData("/\\k<a>(?<b>)/", 0)]
    [InlineData("/(?<a>)(?<a>)/", 0)]
    [InlineData("/(?<=a)?/", 0)]
    [InlineData("/[\\d-a]/u", 0)]
    [InlineData("/[a&&&b]/v", 0)]
    public void Script(string text, int offset)
    {
        var result = ScriptParser.Parse(text, new ScriptParseOptions(ScriptGoal.Script));

        result.Succeeded.ShouldBeFalse();
        result.Error!.Offset.ShouldBe(offset);
        result.Error.Message.ShouldEndWith(".");
    }

    [Theory]
    [InlineData("export { a }")]
    [InlineData("export { a, a }; var a")]
    [InlineData("export default 1; export default 2")]
    [InlineData("import { a as b, c as b } from 'x'")]
    [InlineData("import { if } from 'x'")]
    [InlineData("export { 'a' }")]
    [InlineData("var await")]
    [InlineData("<!-- a")]
    [InlineData("{ import 'x' }")]
    [InlineData("with (a) b")]
    public void Module(string text) => ScriptParser.Parse(text, new ScriptParseOptions(ScriptGoal.Module)).Succeeded.ShouldBeFalse();

    [Fact]
    public void A_return_outside_of_functions_unless_allowed()
    {
        ScriptParser.Parse("return 1", new ScriptParseOptions(ScriptGoal.Script)).Succeeded.ShouldBeFalse();
        ScriptParser.Parse("return 1", new ScriptParseOptions(ScriptGoal.Script, AllowReturnOutsideFunction: true)).Program!.ReturnsAtTop.ShouldBeTrue();
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("!")]
    [InlineData("a ? ")]
    [InlineData("a => ")]
    [InlineData("x = ")]
    [InlineData("f(")]
    [InlineData("if (a) ")]
    [InlineData("`${")]
    [InlineData("new ")]
    [InlineData("class A { [")]
    [InlineData("2 ** ")]
    public void Nesting_without_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000));

        ScriptParser.Parse(text, new ScriptParseOptions(ScriptGoal.Script)).Error!.Message.ShouldContain("nested too deeply");
    }

    [Fact]
    public void A_regular_expression_nested_without_end() =>
        ScriptParser.Parse("/" + new string('(', 100_000) + "/", new ScriptParseOptions(ScriptGoal.Script)).Error!.Message.ShouldContain("nested too deeply");
}
