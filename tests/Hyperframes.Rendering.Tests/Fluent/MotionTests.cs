using Hyperframes.Bundling;
using Hyperframes.Inspection;
using Hyperframes.Rendering.Tests.Engine;

namespace Hyperframes.Rendering.Tests.Fluent;

/// <summary>Motion in the real engine: in both outputs each frame is where the curve says, whatever came before it.</summary>
[Collection(RenderingCollection.Name)]
public sealed class MotionTests(RenderingFixture fixture)
{
    private static readonly Pixel Red = new(0xe0, 0x31, 0x31);
    private static readonly Pixel Blue = new(0x19, 0x71, 0xc2);
    private static readonly Pixel Green = new(0x2f, 0x9e, 0x44);

    // Any order: no frame may hang on the one that was asked for before.
    private static readonly double[] Times = [0.9, 0.3, 0.6, 0.4, 1.0, 0.5, 0.8, 0.2, 0.7, 1.1];

    [Fact]
    public async Task Clips_elements_and_scenes_are_where_their_curves_say_in_both_outputs()
    {
        var css = await PositionsAsync(gsap: null);
        var gsap = await PositionsAsync(EngineFiles.Gsap(fixture.Tools));

        foreach (var time in Times)
        {
            // The clip enters at 0.2 s and moves for 0.6 s; the element in it half as long; the scene enters at 0.4 s, and its clip moves for 0.5 s.
            var clip = 220 - (200 * (1 - Ease.Power3Out.At((time - 0.2) / 0.6)));
            var element = clip + 10 + (60 * Ease.SineInOut.At((time - 0.2) / 0.3));
            var scene = time < 0.4 ? double.NaN : 200 * Ease.BackOut.At((time - 0.4) / 0.5);
            ShouldAgree(css[time], gsap[time], 1.01, $"the outputs at {time} s");

            // Colour is stored for two pixels at a time.
            ShouldAgree(css[time], (clip, element, scene), 2.5, $"the curves at {time} s");
        }
    }

    private static void ShouldAgree((double Clip, double Element, double Scene) one, (double Clip, double Element, double Scene) other, double tolerance, string what)
    {
        one.Clip.ShouldBe(other.Clip, tolerance, $"clip: {what}");
        one.Element.ShouldBe(other.Element, tolerance, $"element: {what}");
        if (!double.IsNaN(other.Scene))
        {
            one.Scene.ShouldBe(other.Scene, tolerance, $"scene: {what}");
        }
    }

    private async Task<Dictionary<double, (double Clip, double Element, double Scene)>> PositionsAsync(string? gsap)
    {
        var output = Path.Combine(fixture.NewFolder(), "motion.mp4");
        var bundle = await CompositionBundle.CreateAsync(new Moving(gsap));
        await fixture.Renderer().RenderAsync(bundle, null, new RenderOptions { Fps = 10, Quality = Quality.High, Output = output });
        var video = await VideoFile.OpenAsync(output);
        var positions = new Dictionary<double, (double, double, double)>();
        foreach (var time in Times)
        {
            var frame = await video.FrameAtAsync(TimeSpan.FromSeconds(time + 0.02));
            positions[time] = (LeftOf(frame, Red, 0), LeftOf(frame, Blue, 0), LeftOf(frame, Green, 120));
        }

        return positions;
    }

    private static double LeftOf(Frame frame, Pixel color, int top)
    {
        for (var x = 0; x < frame.Width; x++)
        {
            if (frame[x, top + 30].DistanceTo(color) < 40)
            {
                return x;
            }
        }

        return double.NaN;
    }

    private sealed class Moving(string? gsap) : CompositionDefinition
    {
        protected override void Compose(CompositionBuilder c)
        {
            c.Frame(new FrameSize(480, 180)).Lasting(1.2.Seconds()).Background("#ffffff");
            var clip = c.Clip("box", h => h.Div().Id("inner").Style(s => s.Position(10, 10).Size(40, 40).Background("#1971c2")))
                .At(0.2.Seconds()).Style(s => s.Position(220, 0).Size(140, 60).Background("#e03131"));
            c.Animate(clip, t => t.From(x: -200).Over(0.6.Seconds()).Ease(Ease.Power3Out));
            c.Animate(clip, ["inner"], t => t.To(x: 60).Over(0.3.Seconds()).Ease(Ease.SineInOut));
            c.Scene(new Inner(gsap)).At(0.4.Seconds()).Style(s => s.Position(0, 120));
            Use(c, gsap);
        }

        private static void Use(CompositionBuilder c, string? gsap)
        {
            if (gsap is not null)
            {
                c.MoveWithGsap(gsap);
            }
        }

        private sealed class Inner(string? gsap) : CompositionDefinition
        {
            protected override void Compose(CompositionBuilder c)
            {
                c.Frame(new FrameSize(480, 60)).Lasting(0.8.Seconds());
                var clip = c.Clip("green", h => h.Span("")).Style(s => s.Position(0, 0).Size(40, 60).Background("#2f9e44"));
                c.Animate(clip, t => t.To(x: 200).Over(0.5.Seconds()).Ease(Ease.BackOut));
                Use(c, gsap);
            }
        }
    }
}
