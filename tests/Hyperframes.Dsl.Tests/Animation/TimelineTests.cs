using Hyperframes.Animation;

namespace Hyperframes.Dsl.Tests.Animation;

public sealed class TimelineTests
{
    [Fact]
    public void Moves_of_one_builder_follow_one_another()
        => Spans(new TweenBuilder().To(x: 1).Over(1.Seconds()).To(x: 2).Over(2.Seconds()).Wait(0.5.Seconds()).Build(["a"], 10.Seconds()))
            .ShouldBe("a 10-11, a 11.5-13.5");

    [Fact]
    public void Staggered_elements_begin_one_after_the_other()
        => Spans(new TweenBuilder().From(opacity: 0).Over(1.Seconds()).Stagger(0.2.Seconds()).Build(["a", "b", "c"], Seconds.Zero))
            .ShouldBe("a 0-1, b 0.2-1.2, c 0.4-1.4");

    [Fact]
    public void Keyframes_are_moves_in_their_own_times()
        => Spans(new TweenBuilder().Keyframes((1.Seconds(), new MotionValues(x: 1)), (2.Seconds(), new MotionValues(x: 2))).Build(["a"], Seconds.Zero))
            .ShouldBe("a 0-1, a 1-3");

    [Fact]
    public void Timelines_go_on_overlap_accompany_and_nest()
    {
        var inner = new Timeline().Then("c", t => t.To(x: 1).Over(1.Seconds()));
        var timeline = new Timeline()
            .Then("a", t => t.To(x: 1).Over(2.Seconds()))
            .Then("b", t => t.To(x: 1).Over(1.Seconds()), gap: (-0.5m).Seconds())
            .With("d", t => t.To(x: 1).Over(1.Seconds()), offset: 0.25.Seconds())
            .Nest(inner);
        Spans(timeline.Build(Seconds.Zero)).ShouldBe("a 0-2, b 1.5-2.5, d 1.75-2.75, c 2.75-3.75");
        timeline.Length.ShouldBe(3.75.Seconds());
    }

    [Fact]
    public void An_unknown_label_names_those_that_exist()
        => Should.Throw<ArgumentException>(() => new Timeline().Label("in").Label("out").TimeOf("im")).Message.ShouldContain("in, out");

    [Fact]
    public void Two_tweens_cannot_move_one_property_at_once()
    {
        var tweens = new TweenBuilder().To(x: 1).Over(1.Seconds()).To(x: 2).At(0.5.Seconds()).Build(["a"], Seconds.Zero);
        MotionConflict.FindAll(tweens).ShouldHaveSingleItem()
            .ShouldBe("Two tweens move 'x' of '#a' at once: 0–1 s and 0.5–1 s. Let the second begin at 1 s or later.");
    }

    [Fact]
    public void A_later_tween_says_where_it_ends_if_only_the_style_knows()
        => MotionConflict.FindAll(new TweenBuilder().To(opacity: 0.5).From(opacity: 0).Build(["a"], Seconds.Zero)).ShouldHaveSingleItem();

    [Fact]
    public void Different_properties_and_elements_move_freely()
        => MotionConflict.FindAll(new TweenBuilder().To(x: 1).To(y: 1).At(Seconds.Zero).Build(["a", "b"], Seconds.Zero)).ShouldBeEmpty();

    [Theory]
    [InlineData(1.5)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    public void An_opacity_out_of_range_fails_at_the_call(double opacity)
        => Should.Throw<ArgumentOutOfRangeException>(() => new TweenBuilder().To(opacity: opacity)).Message.ShouldContain("opacity is between 0 and 1");

    [Fact]
    public void Timing_words_need_a_move()
        => Should.Throw<InvalidOperationException>(() => new TweenBuilder().Over(1.Seconds())).Message.ShouldContain("From, To");

    private static string Spans(IEnumerable<Tween> tweens) => string.Join(", ", tweens.Select(t => $"{t.Target} {t.Start}-{t.End}"));
}
