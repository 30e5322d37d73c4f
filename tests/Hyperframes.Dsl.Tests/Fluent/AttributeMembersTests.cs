using Hyperframes.Markup.Contract;
using Hyperframes.Model;

namespace Hyperframes.Fluent;

/// <summary>Every attribute in scope has a member that writes it; docs/fluent.md lists them.</summary>
public class AttributeMembersTests
{
    private static readonly (string Attribute, string Written, Action<CompositionBuilder> Compose)[] Members =
    [
        ("data-composition-id", "data-composition-id=\"promo\"", c => c.Id("promo")),
        ("data-composition-src", "data-composition-src=\"compositions/described.html\"", c => c.Id("outer").Scene(new Described(s => s.Clip("in", h => h.Span("x")).For(1.Seconds())))),
        ("data-composition-variables", "data-composition-variables='[", _ => { }),
        ("data-variable-values", "data-variable-values=\"{&quot;headline&quot;:&quot;Q3&quot;}\"", c => c.Scene(new Scene(), new PromoVariables { Headline = "Q3" })),
        ("data-width", "data-width=\"1080\"", c => c.Frame(FrameSize.Portrait1080p)),
        ("data-height", "data-height=\"1920\"", c => c.Frame(FrameSize.Portrait1080p)),
        ("data-fps", "data-fps=\"30000/1001\"", c => c.FramesPerSecond(new FrameRate(30000, 1001))),
        ("data-no-timeline", "data-no-timeline", _ => { }),
        ("data-start", "data-start=\"1.5\"", c => c.Sound("a.wav").At(1.5.Seconds())),
        ("data-duration", "data-duration=\"2.5\"", c => c.Sound("a.wav").For(2.5.Seconds())),
        ("data-track-index", "data-track-index=\"7\"", c => c.Sound("a.wav").OnTrack(7)),
        ("data-track-kind", "data-track-kind=\"captions\"", c => c.Clip(h => h.Span("x")).TrackKind(TrackKind.Captions)),
        ("data-hidden", "data-hidden", c => c.Sound("a.wav").Hidden()),
        ("data-media-start", "data-media-start=\"3\"", c => c.Video("a.mp4").From(3.Seconds())),
        ("data-playback-start", "data-playback-start=\"0.5\"", c => c.Scene(new Scene()).From(0.5.Seconds())),
        ("data-playback-rate", "data-playback-rate=\"1.25\"", c => c.Video("a.mp4").Speed(1.25)),
        ("data-volume", "data-volume=\"0.3\"", c => c.Sound("a.wav").Volume(0.3)),
        ("data-volume", "data-volume=\"0.501187\"", c => c.Sound("a.wav").VolumeDb(-6)),
        ("data-has-audio", "data-has-audio=\"true\"", c => c.Video("a.mp4").WithOwnAudio()),
        ("data-loop", "data-loop=\"true\"", c => c.Image("a.gif").Looping()),
        ("data-fade-in", "data-fade-in=\"0.5\"", c => c.Sound("a.wav").FadeIn(0.5.Seconds())),
        ("data-fade-out", "data-fade-out=\"0.25\"", c => c.Sound("a.wav").FadeOut(0.25.Seconds())),
        ("data-automation", "&quot;points&quot;:[{&quot;t&quot;:0,&quot;v&quot;:1},{&quot;t&quot;:2,&quot;v&quot;:0.2}]", c => c.Sound("a.wav").VolumeAt((2.Seconds(), 0.2), (0.Seconds(), 1))),
        ("data-audio-group", "data-audio-group=\"bus\"", c => c.Sound("a.wav").In(c.AudioGroup("bus"))),
        ("data-var-text", "data-var-text=\"headline\"", _ => { }),
        ("data-var-src", "data-var-src=\"avatar-url\"", _ => { }),
        ("data-label", "data-label=\"Voice\"", c => c.Sound("a.wav").Label("Voice")),
        ("data-timeline-role", "data-timeline-role=\"music\"", c => c.Music("a.wav")),
    ];

    // Later parts of the product, and marks that nobody writes by hand.
    private static readonly string[] OutOfScope =
    [
        "data-root", "data-requires-webgpu", "data-hf-snippet", "data-hf-media-start-basis", "data-fx-chain", "data-color-grading", "data-vfx-chain", "data-vfx-for",
        "data-vfx-ref-visible", "data-lottie-src",
    ];

    [Fact]
    public void Members_write_their_attributes()
    {
        foreach (var (attribute, written, compose) in Members)
        {
            new Bound(compose).Build().Html.ShouldContain(written, customMessage: attribute);
        }
    }

    [Fact]
    public void Every_authored_attribute_in_scope_has_a_member() =>
        HyperframesAttributes.All
            .Where(attribute => attribute.Status is AttributeStatus.Authored or AttributeStatus.Optional && attribute.Section != "5.6" && !attribute.IsPrefix)
            .Select(attribute => attribute.Name)
            .Except(Members.Select(member => member.Attribute)).Except(OutOfScope)
            .ShouldBeEmpty();

    [Fact]
    public void The_guide_lists_every_attribute()
    {
        var guide = File.ReadAllText(Path.Combine(TestFolder(), "..", "..", "..", "docs", "fluent.md"));
        foreach (var (attribute, _, _) in Members)
        {
            guide.ShouldContain($"| `{attribute}` |");
        }
    }

    private static string TestFolder([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

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
