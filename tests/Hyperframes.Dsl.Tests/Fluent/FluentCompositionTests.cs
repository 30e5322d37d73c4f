using Hyperframes.Bundling;
using Hyperframes.Linting;
using Hyperframes.Model;
using Hyperframes.Testing;
using Hyperframes.Variables;

namespace Hyperframes.Fluent;

public class FluentCompositionTests
{
    private sealed class QuarterlyResults : CompositionDefinition<PromoVariables, PromoVariables.Bindings>
    {
        protected override void Compose(CompositionBuilder c, PromoVariables.Bindings v)
        {
            c.Frame(FrameSize.Landscape1080p).Lasting(12.Seconds());
            c.Video(v.AvatarUrl).Id("avatar").For(12.Seconds()).WithOwnAudio();
            var lower = c.Clip("lower-third", h => h.H1(v.Headline).Style(s => s.Color(v.Accent))).At(0.5.Seconds()).For(5.Seconds());
            c.Clip("outro", h => h.Raw(new TrustedHtml("<p>&copy;</p>"))).After(lower, gap: 0.25.Seconds()).For(2.Seconds());
            c.Music(v.MusicUrl).Volume(0.3);
            c.Sound(v.SfxUrl).At(0.5.Seconds());
        }
    }

    [Fact]
    public void A_composition_becomes_a_page()
    {
        var composition = new QuarterlyResults().Build();

        Snapshot.Match(composition.Html);
        composition.Timeline["outro"].Start.ShouldBe(5.75.Seconds());
        composition.Timeline["outro"].End.ShouldBe(7.75.Seconds());
    }

    [Fact]
    public async Task It_bundles_without_a_finding_that_weighs()
    {
        using var folder = new TemporaryFolder();
        folder.Write("media/pop.wav", [1]);
        var bundle = await CompositionBundle.CreateAsync(new QuarterlyResults(), assets: Path.Combine(folder.Root, "media"));
        bundle.Findings.Where(finding => finding.Severity == FindingSeverity.Error).ShouldBeEmpty();
        PageText.Read(bundle.Files.Single(file => file.Path == "index.html"))!.ShouldBe(new QuarterlyResults().Build().Html);
    }

    [Fact]
    public async Task A_file_that_is_missing_is_named_with_its_place()
    {
        var error = await Should.ThrowAsync<BundleException>(CompositionBundle.CreateAsync(new QuarterlyResults()));
        var finding = error.Findings.Single(found => found.Severity == FindingSeverity.Error);
        finding.ToString().ShouldStartWith("index.html(");
        finding.Message.ShouldContain("media/pop.wav");
    }

    [Fact]
    public void Text_and_attributes_are_escaped()
    {
        var html = Build(c => c.Clip("a", h => h.P("<b> & \"c\"").Attribute("title", "\"&<")).For(1.Seconds())).Html;
        html.ShouldContain("""<p title="&quot;&amp;&lt;">&lt;b&gt; &amp; &quot;c&quot;</p>""");
    }

    [Fact]
    public void All_errors_are_listed_at_once()
    {
        var error = Should.Throw<CompositionException>(() => Build(c =>
        {
            c.Lasting(4.Seconds());
            c.Clip("twice", h => h.P("a").Id("twice"));
            c.Clip("late", h => h.P("b")).At(5.Seconds());
            c.Clip("lost", h => h.P("c")).After("nobody");
            c.Clip("fancy", h => h.P("d").Style(s => s.Font("Fancy Sans")));
            c.Clip("bound", h => h.P(new VariableBinding<string>("elsewhere", "", "")));
        }));

        error.Findings.Select(finding => finding.Code).ShouldBe(
            ["unknown_clip_reference", "clip_outside_composition", "duplicate_id", "unknown_variable_binding", "font_family_without_font_face"], ignoreOrder: true);
        error.Message.ShouldContain("5 errors");
    }

    [Fact]
    public void A_scene_becomes_a_file_and_a_mount_with_its_values()
    {
        var composition = Build(c =>
        {
            var first = c.Scene(new Intro(), new PromoVariables { Headline = "One & 'two'" }).Id("first");
            c.Scene(new Intro()).Id("second").After(first);
        });

        composition.Timeline.Length.ShouldBe(4.Seconds());
        var scene = composition.Files.ShouldHaveSingleItem();
        scene.Path.ShouldBe("compositions/intro.html");
        composition.Html.ShouldContain("""data-composition-src="compositions/intro.html" """);
        composition.Html.ShouldContain("{&quot;headline&quot;:&quot;One &amp; &#39;two&#39;&quot;}");
        PageText.Read(scene)!.ShouldContain("""<h1 data-var-text="headline">Q2 Revenue</h1>""");
    }

    [Fact]
    public void Scenes_share_one_space_of_ids()
    {
        var error = Should.Throw<CompositionException>(() => Build(c =>
        {
            c.Clip("title", h => h.P("x")).For(1.Seconds());
            c.Scene(new Intro());
        }));
        error.Findings.ShouldHaveSingleItem().Message.ShouldContain("'title' is used in 'described' and in 'intro'");
    }

    [Fact]
    public void Ids_that_are_not_given_follow_the_source()
    {
        var composition = Build(c =>
        {
            c.Lasting(2.Seconds());
            c.Clip(h => h.P("a"));
            c.Clip(h => h.P("b"));
            c.Sound("a.wav");
            c.Sound("b.wav");
        });
        composition.Timeline.Select(clip => clip.Id).ShouldBe(["described-clip-1", "described-clip-2", "described-audio", "described-audio-2"]);
    }

    [Theory]
    [InlineData("1st")]
    [InlineData("a b")]
    [InlineData("a.b")]
    [InlineData("")]
    public void What_cannot_be_an_id_fails_at_the_call(string id) => Should.Throw<ArgumentException>(() => Build(c => c.Clip(id, h => h.P("x"))));

    [Theory]
    [InlineData("onclick")]
    [InlineData("data-start")]
    [InlineData("style")]
    [InlineData("src")]
    [InlineData("a b")]
    public void Attributes_that_have_members_or_run_script_are_refused(string name) =>
        Should.Throw<ArgumentException>(() => Build(c => c.Clip("x", h => h.P("x").Attribute(name, "1"))));

    [Theory]
    [InlineData("transition", "opacity 1s")]
    [InlineData("animation-name", "x")]
    [InlineData("color", "red; } body { display: none")]
    [InlineData("co lor", "red")]
    public void Styles_that_the_engine_cannot_seek_or_that_break_out_are_refused(string property, string value) =>
        Should.Throw<ArgumentException>(() => Build(c => c.Clip("x", h => h.P("x").Style(s => s.Set(property, value)))));

    internal static Composition Build(Action<CompositionBuilder> compose) => new Described(compose).Build();

    private sealed class Intro : CompositionDefinition<PromoVariables, PromoVariables.Bindings>
    {
        protected override void Compose(CompositionBuilder c, PromoVariables.Bindings v) =>
            c.Clip("title", h => h.H1(v.Headline)).For(2.Seconds());
    }
}
