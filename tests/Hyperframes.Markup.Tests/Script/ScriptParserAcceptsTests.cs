using Hyperframes.Markup.Script;

namespace Hyperframes.Markup.Tests.Script;

public sealed class ScriptParserAcceptsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("#!/usr/bin/env node\nx")]
    [InlineData("<!-- a comment\nx --> y")]
    [InlineData("x\n--> a comment")]
    [InlineData("/* a\n */ --> a comment")]
    [InlineData("a = b / c / d; e = /[/]\\/x/giu.test(f)")]
    [InlineData("if (a) /re/.test(b)")]
    [InlineData("a\n++b")]
    [InlineData("return\n1")]
    [InlineData("let x = 1, [y, , ...z] = [], {a, b: {c = 1}, ...d} = {}")]
    [InlineData("var let = 1; let\n = 2; var of, async, get, set, static, await, yield")]
    [InlineData("({a = 1} = {}); [a, b.c, d[0]] = e; ({a: f.g, ...h} = i)")]
    [InlineData("a ? b : c ? d : e; a ?? b; (a || b) ?? c; a ?. b ?.[c] ?.(d); a?.5:1")]
    [InlineData("2 ** 3 ** 2; (-2) ** 2; x = y = z; a &&= b ||= c ??= d")]
    [InlineData("`a${`b${c}`}d`; String.raw`\\u{zz}`; f`x``y`")]
    [InlineData("(a, b = 1, ...c) => {}; async x => await x; async (x) => x; async () => {}; async\n(1)")]
    [InlineData("function* g() { yield; yield* g(); const a = yield /re/ }")]
    [InlineData("async function* f() { for await (const x of y) { await x } }")]
    [InlineData("for (var i = 0, n = 1; i < n; i++); for (const k in o); for (let [a] of b); for (x.y of z); for (var a = 1 in b); for (let in x);")]
    [InlineData("a: b: for (;;) { continue a; break b } c: { break c }")]
    [InlineData("switch (a) { case 1: let b; default: }")]
    [InlineData("try { } catch { } finally { } try { } catch ({ message }) { } try { } catch (e) { var e }")]
    [InlineData("if (a) function f() { } else ; do x(); while (y) z()")]
    [InlineData("0b101; 0o17; 0xFf; 017; 089.5; 1_000.5e-1_0; 10n; .5; 5.")]
    [InlineData("'\\x41\\u0041\\u{1F600}\\\n\\0'; \"\u2028\"")]
    [InlineData("var \\u0061b = ab, 𝒳 = 1, ünïcode, $_")]
    [InlineData("({ get a() { return 1 }, set a(v) { }, async *b() { }, [c]: 1, 'd': 2, 3: 4, get, set, async, await: 1, if: 2, __proto__: null })")]
    [InlineData("new a.b.c; new (f())(1); new new X; function F() { new.target }")]
    [InlineData("import('x').then(y); import('x', { with: { type: 'json' } })")]
    [InlineData("var a; var a; function b() { } function b() { } { function c() { } function c() { } }")]
    [InlineData("with (a) b; delete a; arguments = 1; var eval")]
    [InlineData("class A extends (B, C) { #x = 1; static #y; get z() { return this.#x } static { this.#y = #x in this } 'constructor'() { super() } static async *[w]() { } static = 1; async; get; }")]
    [InlineData("x = class { constructor() { } a = () => super.b; static prototype2 }")]
    [InlineData("async () => { { await using a = b } for (using x of c); }")]
    [InlineData("/(?<a>x)\\k<a>|(?<a>y)/; /(?<=a)(?<!b)(?i:c)\\p{L}[\\p{L}--[a-z]]/v; /{}/; /a{,1}]/; /\\8\\c/; /[\\d-x]/")]
    public void Script(string text) => Parse(text).Error.ShouldBeNull();

    [Theory]
    [InlineData("import a, { b as c, default as d, 'e' as f } from 'x'; import * as g from 'y' with { type: 'json' }; import 'z'")]
    [InlineData("export default class { } export { a as default2, b as 'c' }; var a, b")]
    [InlineData("export const { x, y: [z] } = {}; export * from 'm'; export * as n from 'm'; export { if as q } from 'm'")]
    [InlineData("await x; for await (const a of b); import.meta.url")]
    [InlineData("export default async function () { } export async function f() { }")]
    public void Module(string text) => ScriptParser.Parse(text, new ScriptParseOptions(ScriptGoal.Module)).Error.ShouldBeNull();

    [Fact]
    public void A_long_chain_of_operators_is_no_nesting()
    {
        var sum = string.Join("+", Enumerable.Repeat("a", 50_000));

        Parse(sum).Error.ShouldBeNull();
        Parse("a" + string.Concat(Enumerable.Repeat(".b(c)[d]", 20_000))).Error.ShouldBeNull();
    }

    private static ScriptParseResult Parse(string text) =>
        ScriptParser.Parse(text, new ScriptParseOptions(ScriptGoal.Script, AllowReturnOutsideFunction: true));
}
