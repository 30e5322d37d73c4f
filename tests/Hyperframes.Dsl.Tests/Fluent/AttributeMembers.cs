using Hyperframes.Model;

namespace Hyperframes.Fluent;

/// <summary>A member that writes an attribute.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Written">What the member's call writes into the page.</param>
/// <param name="Compose">The call.</param>
internal sealed record AttributeMembers(string Attribute, string Written, Action<CompositionBuilder> Compose)
{
    public static IReadOnlyList<AttributeMembers> All { get; } =
    [
        new("data-composition-id", "data-composition-id=\"promo\"", c => c.Id("promo")),
        new("data-composition-src", "data-composition-src=\"compositions/described.html\"", c => c.Id("outer").Scene(new Described(s => s.Clip("in", h => h.Span("x")).For(1.Seconds())))),
        new("data-composition-variables", "data-composition-variables='[", _ => { }),
        new("data-variable-values", "data-variable-values=\"{&quot;headline&quot;:&quot;Q3&quot;}\"", c => c.Scene(new Scene(), new PromoVariables { Headline = "Q3" })),
        new("data-width", "data-width=\"1080\"", c => c.Frame(FrameSize.Portrait1080p)),
        new("data-height", "data-height=\"1920\"", c => c.Frame(FrameSize.Portrait1080p)),
        new("data-fps", "data-fps=\"30000/1001\"", c => c.FramesPerSecond(new FrameRate(30000, 1001))),
        new("data-no-timeline", "data-no-timeline", _ => { }),
        new("data-start", "data-start=\"1.5\"", c => c.Sound("media/a.wav").At(1.5.Seconds())),
        new("data-duration", "data-duration=\"2.5\"", c => c.Sound("media/a.wav").For(2.5.Seconds())),
        new("data-track-index", "data-track-index=\"7\"", c => c.Sound("media/a.wav").OnTrack(7)),
        new("data-track-kind", "data-track-kind=\"captions\"", c => c.Clip(h => h.Span("x")).TrackKind(TrackKind.Captions)),
        new("data-hidden", "data-hidden", c => c.Sound("media/a.wav").Hidden()),
        new("data-media-start", "data-media-start=\"3\"", c => c.Video("media/a.mp4").From(3.Seconds())),
        new("data-hf-media-start-basis", "data-hf-media-start-basis=\"local\"", c => c.Sound("media/a.wav").At(1.Seconds()).InSceneTime()),
        new("data-playback-start", "data-playback-start=\"0.5\"", c => c.Scene(new Scene()).From(0.5.Seconds())),
        new("data-playback-rate", "data-playback-rate=\"1.25\"", c => c.Video("media/a.mp4").Speed(1.25)),
        new("data-volume", "data-volume=\"0.3\"", c => c.Sound("media/a.wav").Volume(0.3)),
        new("data-volume", "data-volume=\"0.501187\"", c => c.Sound("media/a.wav").VolumeDb(-6)),
        new("data-has-audio", "data-has-audio=\"true\"", c => c.Video("media/a.mp4").WithOwnAudio()),
        new("data-loop", "data-loop=\"true\"", c => c.Image("media/a.gif").Looping()),
        new("data-fade-in", "data-fade-in=\"0.5\"", c => c.Sound("media/a.wav").FadeIn(0.5.Seconds())),
        new("data-fade-out", "data-fade-out=\"0.25\"", c => c.Sound("media/a.wav").FadeOut(0.25.Seconds())),
        new("data-automation", "&quot;points&quot;:[{&quot;t&quot;:0,&quot;v&quot;:1},{&quot;t&quot;:2,&quot;v&quot;:0.2}]", c => c.Sound("media/a.wav").VolumeAt((2.Seconds(), 0.2), (0.Seconds(), 1))),
        new("data-audio-group", "data-audio-group=\"bus\"", c => c.Sound("media/a.wav").In(c.AudioGroup("bus"))),
        new("data-var-text", "data-var-text=\"headline\"", _ => { }),
        new("data-var-src", "data-var-src=\"avatar-url\"", _ => { }),
        new("data-label", "data-label=\"Voice\"", c => c.Sound("media/a.wav").Label("Voice")),
        new("data-timeline-role", "data-timeline-role=\"music\"", c => c.Music("media/a.wav")),
        new("data-root", "data-root=\"true\"", c => c.AsRoot()),
        new("data-requires-webgpu", "data-requires-webgpu", c => c.RequiresWebGpu()),
        new("data-playback-rate", "data-playback-rate=\"2\"", c => c.Scene(Fast).Speed(2)),
        new("data-track-kind", "data-track-kind=\"graphics\"", c => c.Clip(h => h.Span("x")).TrackKind(TrackKind.Graphics)),
        new("data-volume", "data-volume=\"0.5\"", c => c.Sound("media/a.wav").In(c.AudioGroup("quiet").Volume(0.5))),
        new("data-automation", "<hf-audio-group id=\"faded\" data-automation=", c => c.Sound("media/a.wav").In(c.AudioGroup("faded").VolumeAt((0.Seconds(), 1), (2.Seconds(), 0)))),
        new("data-label", "<hf-audio-group id=\"named\" data-label=\"Voices\"", c => c.Sound("media/a.wav").In(c.AudioGroup("named").Label("Voices"))),
        new("src", "src=\"media/a.wav\"", c => c.Sound("media/a.wav")),
        new("muted", "<video id=\"bound-avatar\" muted playsinline", _ => { }),
        new("loop", "loop", c => c.Video("media/a.mp4").Looping()),
        new("poster", "poster=\"media/p.png\"", c => c.Video("media/a.mp4").Poster("media/p.png")),
    ];

    /// <summary>A composition with variables in which the member is called.</summary>
    public Composition Build() => new Bound(Compose).Build();

    // Which file stands for GSAP does not matter to its markup.
    internal static Described Fast => new(s =>
    {
        s.Id("fast").MoveWithGsap(typeof(AttributeMembers).Assembly.Location);
        s.Animate(s.Clip("runner", h => h.Span("x")).For(3.Seconds()), t => t.To(x: 200));
    });

    private sealed class Scene : CompositionDefinition<PromoVariables, PromoVariables.Bindings>
    {
        protected override void Compose(CompositionBuilder c, PromoVariables.Bindings v) => c.Clip("in", h => h.H1(v.Headline)).For(1.Seconds());
    }

    private sealed class Bound(Action<CompositionBuilder> compose) : CompositionDefinition<PromoVariables, PromoVariables.Bindings>
    {
        protected override void Compose(CompositionBuilder c, PromoVariables.Bindings v)
        {
            c.Lasting(9.Seconds());
            c.Video(v.AvatarUrl);
            c.Clip(h => h.H1(v.Headline));
            compose(c);
        }
    }
}
