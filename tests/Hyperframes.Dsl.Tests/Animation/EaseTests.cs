using Hyperframes.Animation;

namespace Hyperframes.Dsl.Tests.Animation;

public sealed class EaseTests
{
    private static readonly Ease[] Eases =
    [
        Ease.Linear, Ease.Power1In, Ease.Power1Out, Ease.Power1InOut, Ease.Power2In, Ease.Power2Out, Ease.Power2InOut, Ease.Power3In, Ease.Power3Out, Ease.Power3InOut,
        Ease.Power4In, Ease.Power4Out, Ease.Power4InOut, Ease.SineIn, Ease.SineOut, Ease.SineInOut, Ease.ExpoIn, Ease.ExpoOut, Ease.ExpoInOut, Ease.CircIn, Ease.CircOut,
        Ease.CircInOut, Ease.BackIn, Ease.BackOut, Ease.BackInOut, Ease.ElasticIn, Ease.ElasticOut, Ease.BounceIn, Ease.BounceOut, Ease.Steps(4),
        Ease.CubicBezier(0.25, 0.1, 0.25, 1), Ease.Spring(), Ease.Spring(0), Ease.Spring(0.8),
    ];

    public static TheoryData<Ease> All => [.. Eases];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_ease_begins_at_the_start_and_ends_at_the_end(Ease ease)
    {
        ease.At(0).ShouldBe(0, 0.0006, ease.Name);
        ease.At(1).ShouldBe(1, 1e-9, ease.Name);
        ease.At(-3).ShouldBe(ease.At(0));
        ease.At(7).ShouldBe(ease.At(1));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_straight_pieces_stay_within_a_two_thousandth_of_the_curve(Ease ease)
    {
        if (ease.Name.StartsWith("steps", StringComparison.Ordinal))
        {
            return;
        }

        var points = EaseSampling.Sample(ease.At);
        for (var t = 0.0; t <= 1; t += 0.0007)
        {
            var i = 1;
            while (i < points.Count - 1 && points[i].Time < t)
            {
                i++;
            }

            var (a, b) = (points[i - 1], points[i]);
            (a.Progress + ((b.Progress - a.Progress) * (t - a.Time) / (b.Time - a.Time))).ShouldBe(ease.At(t), 0.0005, ease.Name);
        }
    }

    [Theory]
    [InlineData("power1.out", 0.3, 0.51)]
    [InlineData("power3.out", 0.5, 0.9375)]
    [InlineData("power2.inOut", 0.25, 0.0625)]
    [InlineData("back.out", 0.5, 1.0876975)]
    [InlineData("bounce.out", 0.5, 0.765625)]
    [InlineData("steps(4)", 0.65, 0.75)]
    public void Curves_have_the_values_of_their_formulas(string name, double time, double progress)
        => Eases.Single(ease => ease.Name == name).At(time).ShouldBe(progress, 1e-9);

    [Fact]
    public void Cubic_curves_are_written_as_they_are_and_others_as_pieces()
    {
        Ease.Power2Out.Css.ShouldStartWith("cubic-bezier(");
        Ease.Power3Out.Css.ShouldStartWith("linear(0 0%, ");
        Ease.Power3Out.Css.ShouldEndWith("1 100%)");
        Ease.Steps(3).Css.ShouldBe("steps(4, jump-none)");
    }

    [Fact]
    public void A_handle_outside_of_the_time_is_refused()
        => Should.Throw<ArgumentOutOfRangeException>(() => Ease.CubicBezier(1.2, 0, 0.5, 1));

    [Fact]
    public void Seeded_chance_is_the_same_everywhere()
    {
        var random = new SeededRandom(42);
        new[] { random.Next(), random.Between(10, 20), random.Next() }
            .ShouldBe([0.7415648787718233, 11.599103928769201, 0.27860113025513866]);
        random.Pick(["a", "b", "c"]).ShouldBeOneOf("a", "b", "c");
    }

    [Fact]
    public void A_curve_of_ones_own_is_followed()
    {
        var ease = Ease.Custom("halfway", t => t < 0.5 ? t * 1.5 : 0.75 + ((t - 0.5) * 0.5));

        ease.At(0.5).ShouldBe(0.75);
        ease.Css.ShouldStartWith("linear(0 0%, ");
        Should.Throw<ArgumentException>(() => Ease.Custom("wrong", t => t + 1));
        Should.Throw<ArgumentException>(() => Ease.Custom("wrong", t => t is > 0 and < 1 ? double.NaN : t));
    }
}
