using Hyperframes.Linting.Gsap;
using Hyperframes.Markup.Script;

namespace Hyperframes.Markup.Tests.Linting.Gsap;

public sealed class GsapScriptTests
{
    [Fact]
    public void Tweens_of_the_first_timeline_are_read_in_source_order()
    {
        var script = Read("""
            const main = gsap.timeline({ paused: true });
            main.to("#a", { x: 10, duration: 1 }, 0).from(".b", { opacity: 0, duration: 0.5 });
            other.to("#c", { x: 1 });
            main.set("#d", { scale: 0 }, 3);
            """);

        script.Timeline.ShouldBe("main");
        script.Windows.Select(w => $"{w.Method} {w.Selector} {w.Start} {w.End}").ShouldBe(["to #a 0 1", "from .b 1 1.5", "set #d 3 3"]);
    }

    [Theory]
    [InlineData("0.5", 0.5)]
    [InlineData("1 + 2 * 3", 7.0)]
    [InlineData("-1", 0.0)]
    [InlineData("Math.max(1, 2) / 4", 0.5)]
    [InlineData("start", 2.5)]
    [InlineData("times[1]", 4.0)]
    [InlineData("times.length", null)]
    [InlineData("config.intro.at", 1.25)]
    [InlineData("\"<\"", 1.0)]
    [InlineData("\">\"", 3.0)]
    [InlineData("\"<0.25\"", 1.25)]
    [InlineData("\">-1\"", 2.0)]
    [InlineData("\"+=1\"", 4.0)]
    [InlineData("\"-=1\"", 2.0)]
    [InlineData("\"mark\"", 1.5)]
    [InlineData("\"mark+=0.5\"", 2.0)]
    [InlineData("\"new\"", 3.0)]
    [InlineData("unknown", null)]
    public void Positions_are_resolved(string position, double? start)
    {
        var script = Read($$"""
            const start = 2.5, times = [1, 4], config = { intro: { at: 1.25 } };
            const tl = gsap.timeline();
            tl.addLabel("mark", 1.5);
            tl.to("#a", { x: 1, duration: 2 }, 1);
            tl.to("#b", { x: 1, duration: 1 }, {{position}});
            """);

        script.Tweens[1].Start.ShouldBe(start);
    }

    [Theory]
    [InlineData("duration: 2", 2)]
    [InlineData("duration: 2, repeat: 1", 4)]
    [InlineData("duration: 2, repeat: -1", double.PositiveInfinity)]
    [InlineData("duration: 1, delay: 3, stagger: 0.5", 1)]
    [InlineData("x: 2", 0)]
    [InlineData("keyframes: [{ x: 1, duration: 1 }, { x: 2 }]", 1.5)]
    [InlineData("keyframes: [{ x: 1, duration: later }]", 0)]
    public void A_window_ends_with_its_tween(string vars, double end) =>
        Read($"const tl = gsap.timeline(); tl.to('#a', {{ {vars} }}, 0);").Windows.Single().End.ShouldBe(end);

    [Fact]
    public void Defaults_of_the_timeline_hold_for_its_tweens()
    {
        var tweens = Read("""
            const tl = gsap.timeline({ defaults: { duration: 2, ease: "power1.out" } });
            tl.to("#a", { x: 1 });
            tl.to("#b", { x: 1, duration: 1, ease: "none" });
            tl.to("#c", { x: 1, duration: unknown });
            tl.to("#d", { x: 1 });
            """).Tweens;

        tweens.Select(t => t.Duration).ShouldBe([2, 1, null, 2]);
        tweens.Select(t => t.Ease).ShouldBe(["power1.out", "none", "power1.out", "power1.out"]);
        tweens.Select(t => t.Start).ShouldBe([0, 2, 3, null]);
    }

    [Theory]
    [InlineData("\"#a\"", "#a")]
    [InlineData("`.b`", null)]
    [InlineData("name", "#name")]
    [InlineData("reassigned", null)]
    [InlineData("document.querySelector('.c')", ".c")]
    [InlineData("document.getElementById('d')", "#d")]
    [InlineData("found", "#found")]
    [InlineData("all[0]", ".all")]
    [InlineData("rest", ".all")]
    [InlineData("gsap.utils.toArray('.e')", ".e")]
    [InlineData("['#f', found, '.g']", "#f, #found, .g")]
    [InlineData("nothing", null)]
    public void Targets_are_resolved(string target, string? selector)
    {
        var script = Read($$"""
            const name = "#name";
            let reassigned = "#x"; reassigned = "#y";
            const found = document.getElementById("found");
            const all = document.querySelectorAll(".all");
            const rest = all.slice(1);
            const tl = gsap.timeline();
            tl.to({{target}}, { x: 1 });
            """);

        script.Tweens.Single().Selector.ShouldBe(selector ?? TweenCall.UnresolvedTarget);
    }

    [Fact]
    public void Parameters_of_callbacks_over_elements_stand_for_them()
    {
        var script = Read("""
            const tl = gsap.timeline();
            document.querySelectorAll(".card").forEach((card, i) => { tl.to(card, { x: 1 }, i); });
            """);

        script.Tweens.Single().Selector.ShouldBe(".card");
        script.Windows.ShouldBeEmpty();
    }

    [Fact]
    public void Loops_and_helper_functions_are_written_out()
    {
        var script = Read("""
            const tl = gsap.timeline();
            function show(target, at = 0, length = at + 1) { tl.to(target, { x: 1, duration: length }, at); }
            for (let i = 0; i < 3; i++) { tl.to("#a", { x: i * 10, duration: 1 }, i * 2); }
            for (const id of ["#b", "#c"]) { tl.from(id, { y: 5, duration: 1 }, 1); }
            ["#d", "#e"].forEach((id, i) => tl.to(id, { y: 5, duration: 1 }, i));
            show("#f", 4);
            """);

        script.Windows.Select(w => $"{w.Selector} {w.Start}-{w.End}").ShouldBe(
            ["#a 0-1", "#a 2-3", "#a 4-5", "#b 1-2", "#c 1-2", "#d 0-1", "#e 1-2", "#f 4-9"]);
        script.Tweens[1].Properties["x"].ShouldBe(GsapValue.Of(10));
    }

    [Theory]
    [InlineData("for (let i = 0; i < 1000; i++) { tl.to('#a', { x: i }, i); }")]
    [InlineData("for (let i = 0; i < n; i++) { tl.to('#a', { x: i }, i); }")]
    [InlineData("for (let i = 0; i < 500; i++) for (let j = 0; j < 500; j++) { tl.to('#a', { x: 1 }, unknown); }")]
    [InlineData("function f(a) { f(a); tl.to('#a', { x: a }, unknown); } f(1);")]
    public void What_cannot_be_written_out_stays_as_it_is(string code) =>
        Read("const tl = gsap.timeline(); " + code).Tweens.Select(t => t.Selector).Distinct().ShouldBe(["#a"]);

    [Fact]
    public void Loops_in_loops_do_not_run_away()
    {
        const string Loop = "for (let {0} = 0; {0} < 500; {0}++) {{ ";
        var nest = string.Concat("abcdefg".Select(name => string.Format(System.Globalization.CultureInfo.InvariantCulture, Loop, name)));

        Read("const tl = gsap.timeline(); " + nest + "tl.to('#a', { x: 1 }, a);" + new string('}', 7)).Timeline.ShouldBe("tl");
    }

    [Fact]
    public void Objects_that_drive_elements_are_told_apart()
    {
        var tweens = Read("""
            const tl = gsap.timeline();
            const a = { t: 0 }, b = { t: 0 };
            tl.to(a, { t: 1, duration: 1, onUpdate: () => line.setAttribute("d", shape(a.t)) }, 0);
            tl.to(b, { t: 1, duration: 1, onUpdate: () => { box.style.width = b.t + "px"; } }, 0);
            tl.to({}, { duration: 2 }, 0);
            """).Tweens;

        tweens.Select(t => t.Selector).ShouldBe(["proxy → d", "proxy → style.width", "dwell/hold"]);
        tweens.Select(t => t.Identity?.Split('@')[0]).ShouldBe(["proxy:a", "proxy:b", null]);
    }

    [Fact]
    public void A_to_begins_with_what_came_before()
    {
        var tweens = Read("""
            gsap.set("#a", { x: 5, opacity: 0 });
            const tl = gsap.timeline();
            tl.to("#a", { x: 10, duration: 1 });
            tl.to("#a", { x: 20, opacity: 1, duration: 1 });
            """).Tweens;

        tweens[0].Global.ShouldBeTrue();
        tweens[1].FromProperties!.Items.Select(i => $"{i.Key}={i.Value}").ShouldBe(["x=5"]);
        tweens[2].FromProperties!.Items.Select(i => $"{i.Key}={i.Value}").ShouldBe(["x=10", "opacity=0"]);
    }

    [Fact]
    public void A_window_can_be_written_as_code() =>
        Read("const tl = gsap.timeline(); tl.to('#a', { x: 10, y: w(), duration: 0.5, ease: 'none' }, \"<\");").Windows.Single().Code
            .ShouldBe("tl.to(\"#a\", { x: 10, y: w(), duration: 0.5, ease: \"none\" }, \"<\")");

    [Theory]
    [InlineData("tl.to('#a', { motionPath: path }, 0)", true)]
    [InlineData("gsap.to('#a', { motionPath: { path } })", true)]
    [InlineData("const vars = { motionPath: { path } }; tl.fromTo('#a', { x: 0 }, vars)", true)]
    [InlineData("other.to('#a', { motionPath: path }, 0)", false)]
    [InlineData("const motionPath = 1; tl.to('#a', { x: motionPath })", false)]
    public void Tweens_along_a_path_are_found(string code, bool found)
    {
        var text = "const tl = gsap.timeline(); " + code;
        MotionPathUse.FirstIn(Parse(text), text).HasValue.ShouldBe(found);
    }

    private static GsapScript Read(string text) => GsapScript.Read(text, Parse(text));

    private static Hyperframes.Markup.Script.Nodes.ScriptProgram Parse(string text) =>
        ScriptParser.Parse(text, new ScriptParseOptions(ScriptGoal.Script)).Program.ShouldNotBeNull();
}
