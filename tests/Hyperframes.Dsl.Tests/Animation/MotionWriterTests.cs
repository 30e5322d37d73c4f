using Hyperframes.Animation;
using Hyperframes.Testing;

namespace Hyperframes.Dsl.Tests.Animation;

public sealed class MotionWriterTests
{
    [Fact]
    public void Motion_as_css()
        => Snapshot.Match(CssMotionWriter.Write("main", Story(), _ => 0.5.Seconds()).Css);

    [Fact]
    public void Motion_as_gsap()
        => Snapshot.Match(GsapMotionWriter.Write("main", Story()).Script!);

    [Fact]
    public void Css_needs_no_timeline_and_gsap_registers_one()
    {
        CssMotionWriter.Write("main", Story(), _ => default).RegistersTimeline.ShouldBeFalse();
        GsapMotionWriter.Write("main", Story()).RegistersTimeline.ShouldBeTrue();
    }

    [Fact]
    public void An_id_cannot_leave_the_script_or_the_style()
    {
        var tweens = new TweenBuilder().To(x: 1).Build(["\"]</style></script>"], Seconds.Zero).ToList();
        GsapMotionWriter.Write("</script>", tweens).Script!.ShouldNotContain("</script>");
        CssMotionWriter.Write("a}b", tweens, _ => default).Css.ShouldContain("@keyframes hf-a_7db-1 {");
    }

    [Fact]
    public void Nothing_moves_nothing_is_written()
        => CssMotionWriter.Write("main", [], _ => default).ShouldBe(new MotionOutput("", null));

    private static List<Tween> Story()
    {
        var timeline = new Timeline()
            .Then("lower", t => t.From(x: -600, opacity: 0).Over(0.6.Seconds()).Ease(Ease.Power2Out))
            .Label("in")
            .Then("lower", t => t.To(x: 40, yPercent: 10).Over(1.Seconds()).Ease(Ease.Linear).Repeat(1, yoyo: true), gap: 0.25.Seconds())
            .At("in", "logo", t => t.Set(new MotionValues(scale: 2)))
            .At("in", "logo", t => t.To(rotation: 90, color: "#6c5ce7").Over(0.5.Seconds()).Ease(Ease.Steps(3)), offset: 0.1.Seconds());
        return [.. timeline.Build(0.5.Seconds())];
    }
}
