using Hyperframes.Model;
using static Hyperframes.Fluent.FluentCompositionTests;

namespace Hyperframes.Fluent;

public class TimelineTests
{
    [Fact]
    public void Clips_follow_overlap_align_and_last_as_long_as_others()
    {
        var timeline = Build(c =>
        {
            c.Lasting(20.Seconds());
            var a = Clip(c, "a").At(1.Seconds()).For(4.Seconds());
            var b = Clip(c, "b").After(a, gap: (-1).Seconds()).For(3.Seconds());
            Clip(c, "c").With(b, delay: 0.5.Seconds()).ForAsLongAs(a);
            Clip(c, "d").EndingWith(b).For(2.Seconds());
            Clip(c, "e").EndingAt(19.5.Seconds()).For(0.5.Seconds());
            Clip(c, "f").AtTheEnd().For(1.5.Seconds());
            Clip(c, "g").At(2.Seconds()).Until(2.5.Seconds());
            Clip(c, "h").At(12.Seconds());
        }).Timeline;

        Times(timeline).ShouldBe("a 1-5, b 4-7, c 4.5-8.5, d 5-7, e 19-19.5, f 18.5-20, g 2-2.5, h 12-20");
    }

    [Fact]
    public void A_scene_played_faster_is_there_for_less_time()
    {
        var scene = AttributeMembers.Fast;

        Times(Build(c => c.Scene(scene).Id("a").Speed(2)).Timeline).ShouldBe("a 0-1.5");
        Times(Build(c => c.Scene(scene).Id("a").For(2.Seconds()).Speed(2)).Timeline).ShouldBe("a 0-2");
        Times(Build(c => c.Scene(scene).Id("a").Speed(0.5).Speed(1)).Timeline).ShouldBe("a 0-3");
    }

    [Fact]
    public void A_scene_that_would_not_follow_a_speed_is_an_error()
    {
        Failure(s => s.Clip("in", h => h.P("x")).For(1.Seconds())).ShouldBe("The scene 'a' is played at 2 times its speed, but it has no GSAP timeline, and what CSS moves would keep its own.");
        Failure(s => s.Lasting(2.Seconds()).Clip("in", h => h.P("x")).At(1.Seconds())).ShouldContain("the clip 'in' in it would come and go at the times of the normal speed");
        Failure(s => s.Video("media/a.mp4").Id("shot").For(1.Seconds())).ShouldContain("'shot' in it would keep its own");

        static string Failure(Action<CompositionBuilder> scene) => Should.Throw<CompositionException>(() => Build(c => c.Scene(new Described(s => scene(s.Id("inner")))).Id("a").Speed(2)))
            .Findings.ShouldHaveSingleItem().Message;
    }

    [Fact]
    public void Several_clips_are_arranged_at_once()
    {
        var timeline = Build(c =>
        {
            c.Sequence(0.5.Seconds(), [.. Three(c, "s")]);
            c.Crossfade(0.25.Seconds(), [.. Three(c, "x")]);
            c.Parallel([.. Three(c, "p")]);
            c.Stagger(0.1.Seconds(), [.. Three(c, "t")]);
        }).Timeline;

        Times(timeline).ShouldBe(
            "s1 0-1, s2 1.5-2.5, s3 3-4, x1 0-1, x2 0.75-1.75, x3 1.5-2.5, p1 0-1, p2 0-1, p3 0-1, t1 0-1, t2 0.1-1.1, t3 0.2-1.2");
        timeline.Length.ShouldBe(4.Seconds());
    }

    [Fact]
    public void A_length_that_only_the_render_knows_is_written_as_a_reference()
    {
        var composition = Build(c =>
        {
            c.Lasting(20.Seconds());
            var voice = c.Sound("voice.wav").Id("voice").At(1.Seconds()).ForItsOwnLength();
            var after = Clip(c, "after").After(voice, gap: 0.5.Seconds()).For(2.Seconds());
            Clip(c, "then").After(after, gap: (-0.25).Seconds()).For(1.Seconds());
            Clip(c, "beside").With(after, delay: 1.Seconds()).For(1.Seconds());
        });

        composition.Timeline.Select(clip => clip.StartText).ShouldBe(["1", "voice + 0.5", "after - 0.25", "voice + 1.5"]);
        composition.Html.ShouldContain("""<audio id="voice" src="voice.wav" data-start="1" data-track-index""");
    }

    [Fact]
    public void A_cycle_is_shown_whole()
    {
        var error = Fails(c =>
        {
            var a = Clip(c, "a").For(1.Seconds());
            var b = Clip(c, "b").After(a).For(1.Seconds());
            a.With(b);
        });
        error.Code.ShouldBe("timeline_cycle");
        error.Message.ShouldContain("the start of 'a' needs the start of 'b' needs the start of 'a'");
    }

    [Fact]
    public void Lengths_that_wait_for_each_other_are_a_cycle() => Fails(c =>
    {
        c.Lasting(9.Seconds());
        var a = Clip(c, "a");
        var b = Clip(c, "b").ForAsLongAs(a);
        a.ForAsLongAs(b);
    }).Code.ShouldBe("timeline_cycle");

    [Fact]
    public void A_clip_of_another_composition_is_no_anchor()
    {
        ClipBuilder? foreign = null;
        Build(c => foreign = Clip(c, "theirs").For(1.Seconds()));
        Fails(c => Clip(c, "mine").After(foreign!).For(1.Seconds())).Message.ShouldContain("'theirs'");
    }

    [Fact]
    public void Times_outside_the_composition_show_their_chain()
    {
        Fails(c =>
        {
            c.Lasting(5.Seconds());
            var a = Clip(c, "a").For(3.Seconds());
            Clip(c, "b").After(a).For(3.Seconds());
        }).Message.ShouldBe("The clip 'b' ends at 6 s (after 'a'), but the composition ends at 5 s.");

        Fails(c =>
        {
            var a = Clip(c, "a").For(1.Seconds());
            Clip(c, "b").EndingWith(a).For(3.Seconds());
        }).Message.ShouldBe("The clip 'b' starts at -2 s (ending with 'a').");
    }

    [Fact]
    public void A_composition_without_an_end_is_an_error() => Fails(c => Clip(c, "a")).Code.ShouldBe("composition_length_unknown");

    [Fact]
    public void An_empty_composition_is_an_error() => Fails(_ => { }).Code.ShouldBe("composition_length_unknown");

    [Fact]
    public void Chains_of_any_length_resolve_in_any_order()
    {
        var timeline = Build(c =>
        {
            var clips = Enumerable.Range(0, 10_000).Select(i => Clip(c, "c" + i).For(1.Seconds())).ToArray();
            for (var i = 0; i < clips.Length - 1; i++)
            {
                clips[i].After(clips[i + 1]);
            }
        }).Timeline;
        timeline["c0"].Start.ShouldBe(9_999.Seconds());
        timeline.ShouldAllBe(clip => clip.Track == 0);
    }

    [Fact]
    public void Tracks_are_allotted_without_overlap_and_given_ones_are_kept()
    {
        var timeline = Build(c =>
        {
            c.Lasting(4.Seconds());
            Clip(c, "given").OnTrack(2).For(4.Seconds());
            Clip(c, "a").For(2.Seconds());
            Clip(c, "b").At(1.Seconds()).For(2.Seconds());
            Clip(c, "c").At(2.Seconds()).For(2.Seconds());
            c.Sound("x.wav").Id("sound");
        }).Timeline;
        timeline.Select(clip => $"{clip.Id} {clip.Track}").ShouldBe(["given 2", "a 3", "b 4", "c 3", "sound 5"]);
    }

    [Fact]
    public void Two_clips_on_one_track_at_one_time_are_an_error() => Fails(c =>
    {
        Clip(c, "a").OnTrack(1).For(2.Seconds());
        Clip(c, "b").OnTrack(1).At(1.Seconds()).For(2.Seconds());
    }).Message.ShouldBe("The clips 'a' and 'b' overlap on track 1.");

    [Fact]
    public void What_is_there_is_said_by_the_instant()
    {
        var composition = Build(c =>
        {
            Clip(c, "a").For(2.Seconds());
            Clip(c, "b").At(2.Seconds()).For(2.Seconds());
        });
        composition.At(1.999999.Seconds()).ActiveClips.Select(clip => clip.Id).ShouldBe(["a"]);
        composition.At(2.Seconds()).ActiveClips.Select(clip => clip.Id).ShouldBe(["b"]);
        composition.At(4.Seconds()).ActiveClips.Select(clip => clip.Id).ShouldBe(["b"]);
    }

    [Fact]
    public void Out_of_range_values_fail_at_the_call_with_range_and_unit()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Build(c => c.Sound("a.wav").Volume(4))).Message.ShouldContain("data-volume takes 0 to 3.981 linear gain (contract 5.3)");
        Should.Throw<ArgumentOutOfRangeException>(() => Build(c => c.Sound("a.wav").Speed(0.05))).Message.ShouldContain("0.1 to 10");
        Should.Throw<ArgumentOutOfRangeException>(() => Build(c => c.Sound("a.wav").Volume(double.NaN)));
        Should.Throw<ArgumentOutOfRangeException>(() => Build(c => c.Sound("a.wav").VolumeDb(12.1)));
        Should.Throw<ArgumentOutOfRangeException>(() => Build(c => Clip(c, "a").At((-1).Seconds()))).Message.ShouldContain("0 or more seconds");
        Should.Throw<ArgumentOutOfRangeException>(() => Build(c => Clip(c, "a").For(Seconds.Zero)));
        Should.Throw<ArgumentOutOfRangeException>(() => Build(c => c.Lasting(Seconds.Zero)));
        Should.Throw<ArgumentOutOfRangeException>(() => new FrameSize(0, 10));
    }

    private static ElementClipBuilder Clip(CompositionBuilder c, string id) => c.Clip(id, h => h.Span(id));

    private static ElementClipBuilder[] Three(CompositionBuilder c, string name) => [.. new[] { 1, 2, 3 }.Select(i => Clip(c, name + i).For(1.Seconds()))];

    private static string Times(CompositionTimeline timeline) => string.Join(", ", timeline.Select(clip => $"{clip.Id} {clip.Start}-{clip.End}"));

    private static Linting.LintFinding Fails(Action<CompositionBuilder> compose) =>
        Should.Throw<CompositionException>(() => Build(compose)).Findings.ShouldHaveSingleItem();
}
