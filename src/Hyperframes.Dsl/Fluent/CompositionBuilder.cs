using Hyperframes.Bundling;
using Hyperframes.Fluent;
using Hyperframes.Inspection;
using Hyperframes.Linting;
using Hyperframes.Model;
using Hyperframes.Variables;
using Hyperframes.Writing;

namespace Hyperframes;

/// <summary>Describes a composition: its frame, its clips, its motion. Clips that come later lie above those before them.</summary>
public sealed class CompositionBuilder
{
    private ContentBuilder? _content;

    internal CompositionBuilder(string id, string? declaration)
    {
        CompositionId = id;
        Declaration = declaration;
    }

    internal string CompositionId { get; private set; }

    /// <summary>The value of <c>data-composition-variables</c>; null when there are no variables.</summary>
    internal string? Declaration { get; }

    internal FrameSize Size { get; private set; } = FrameSize.Landscape1080p;

    internal Seconds? LengthGiven { get; private set; }

    internal FrameRate? Rate { get; private set; }

    internal bool NeedsWebGpu { get; private set; }

    internal bool IsRoot { get; private set; }

    /// <summary>Knows how long local media are; null leaves them unknown.</summary>
    internal IMediaProbe? Probe { get; private set; }

    internal CssColor? BackgroundColor { get; private set; }

    internal string? TitleText { get; private set; }

    internal string Language { get; private set; } = "en";

    internal List<ClipBuilder> Clips { get; } = [];

    /// <summary>Whether there is a clip that is only heard.</summary>
    internal bool HasSounds { get; private set; }

    /// <summary>Whether an author chose a track.</summary>
    internal bool HasGivenTracks { get; set; }

    /// <summary>The compositions that are mounted, one for each mount.</summary>
    internal List<Composition> Scenes { get; } = [];

    internal List<AudioGroupBuilder> Groups { get; } = [];

    internal List<EmbeddedFont> Fonts { get; } = [];

    internal List<StyleRule> Rules { get; } = [];

    internal List<ClipMotion> Motions { get; } = [];

    /// <summary>The build of GSAP that moves the clips; null leaves them to CSS.</summary>
    internal BundleFile? Gsap { get; set; }

    /// <summary>Sets the id of the composition. Without it, it is named after its class.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id.</exception>
    public CompositionBuilder Id(string id)
    {
        CompositionId = ElementId.Checked(id);
        return this;
    }

    /// <summary>Sets the size of the picture. Without it, it is 1920 × 1080.</summary>
    public CompositionBuilder Frame(FrameSize size)
    {
        ArgumentNullException.ThrowIfNull(size);
        Size = size;
        return this;
    }

    /// <summary>Sets the length. Without it, the composition ends with its last clip.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is not more than 0 seconds.</exception>
    public CompositionBuilder Lasting(Seconds length)
    {
        LengthGiven = length > Seconds.Zero
            ? length
            : throw new ArgumentOutOfRangeException(nameof(length), length, "The length of a composition is more than 0 seconds (contract 4.6).");
        return this;
    }

    /// <summary>Sets the frames a second that a render takes when nothing else is asked for (<c>data-fps</c>). Without it, they are 30.</summary>
    public CompositionBuilder FramesPerSecond(FrameRate rate)
    {
        Rate = rate;
        return this;
    }

    /// <summary>Says that scripts of the page draw with WebGPU: a render on a machine without an adapter fails instead of showing nothing (<c>data-requires-webgpu</c>).</summary>
    public CompositionBuilder RequiresWebGpu()
    {
        NeedsWebGpu = true;
        return this;
    }

    /// <summary>Makes this composition the root at run time, whatever else its page contains (<c>data-root</c>).</summary>
    public CompositionBuilder AsRoot()
    {
        IsRoot = true;
        return this;
    }

    /// <summary>Looks into local media when the composition is built: a clip that needs more of its source than there is is an error.</summary>
    /// <param name="probe">Knows the length of a file by its path in the bundle, such as a <see cref="MediaFolder"/>.</param>
    public CompositionBuilder ProbeMedia(IMediaProbe probe)
    {
        ArgumentNullException.ThrowIfNull(probe);
        Probe = probe;
        return this;
    }

    /// <summary>Sets the colour behind everything.</summary>
    public CompositionBuilder Background(CssColor color)
    {
        BackgroundColor = color;
        return this;
    }

    /// <summary>Sets the title and the language of the page.</summary>
    public CompositionBuilder Title(string title, string language = "en")
    {
        TitleText = title;
        Language = language;
        return this;
    }

    /// <summary>Embeds a font, so that its text looks the same on every machine.</summary>
    /// <param name="family">The name under which styles use it.</param>
    /// <param name="file">A font file (woff2, woff, ttf, otf) that goes into the bundle.</param>
    /// <param name="weight">1 to 1000.</param>
    /// <param name="italic">Whether it is the italic.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ArgumentException">The file is not a font, or the name not a family.</exception>
    public CompositionBuilder Font(string family, string file, int weight = 400, bool italic = false)
    {
        Fonts.Add(EmbeddedFont.Of(family, file, weight, italic));
        return this;
    }

    /// <summary>Styles elements by tag, class or id: <c>c.Style(".price", s => s.Font(size: 48))</c>. The rule reaches this composition alone, not those that mount it or that it mounts beside it.</summary>
    /// <param name="selector">One or more selectors of CSS, such as <c>.price</c> or <c>ul > li</c>.</param>
    /// <param name="style">The declarations.</param>
    /// <exception cref="ArgumentException">The text is no selector by tag, class and id.</exception>
    public CompositionBuilder Style(string selector, Action<StyleBuilder> style)
    {
        ArgumentNullException.ThrowIfNull(style);
        var rule = StyleRule.Of(selector, new ElementStyle());
        style(new StyleBuilder(rule.Style));
        Rules.Add(rule);
        return this;
    }

    /// <summary>Adds a clip of markup.</summary>
    /// <param name="id">Id of its element: letters, digits, '-' and '_', beginning with a letter, unlike all others.</param>
    /// <param name="content">Adds what stands in it.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id.</exception>
    public ElementClipBuilder Clip(string id, Action<ContentBuilder> content) => Clip(content).Id(id);

    /// <summary>Adds a clip of markup.</summary>
    /// <param name="content">Adds what stands in it.</param>
    public ElementClipBuilder Clip(Action<ContentBuilder> content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var clip = Add(new ElementClipBuilder(this));
        clip.Element.AddClass("clip");
        Describe(clip.Element, content);
        return clip;
    }

    /// <summary>Adds a picture.</summary>
    /// <param name="source">A path inside the bundle, or an address.</param>
    /// <param name="alternative">What it shows, for those who cannot see it.</param>
    public ImageClipBuilder Image(MediaUrl source, string alternative = "") => Described(Sourced(new ImageClipBuilder(this), source), alternative);

    /// <summary>Adds a picture that a variable chooses.</summary>
    public ImageClipBuilder Image(VariableBinding<ImageSource> source, string alternative = "") => Described(Bound(new ImageClipBuilder(this), source), alternative);

    /// <summary>Adds a picture that a variable chooses.</summary>
    public ImageClipBuilder Image(VariableBinding<MediaUrl> source, string alternative = "") => Described(Bound(new ImageClipBuilder(this), source), alternative);

    /// <summary>Adds a video. It is silent until <see cref="MediaExtensions.WithOwnAudio"/> is called.</summary>
    /// <param name="source">A path inside the bundle, or an address.</param>
    public VideoClipBuilder Video(MediaUrl source) => Sourced(new VideoClipBuilder(this), source);

    /// <summary>Adds a video that a variable chooses.</summary>
    public VideoClipBuilder Video(VariableBinding<MediaUrl> source) => Bound(new VideoClipBuilder(this), source);

    /// <summary>Adds a sound.</summary>
    /// <param name="source">A path inside the bundle, or an address.</param>
    public AudioClipBuilder Sound(MediaUrl source) => Sourced(new AudioClipBuilder(this), source);

    /// <summary>Adds a sound that a variable chooses.</summary>
    public AudioClipBuilder Sound(VariableBinding<MediaUrl> source) => Bound(new AudioClipBuilder(this), source);

    /// <summary>Adds music: a sound that editors show as the score.</summary>
    /// <param name="source">A path inside the bundle, or an address.</param>
    public AudioClipBuilder Music(MediaUrl source) => AsMusic(Sound(source));

    /// <summary>Adds music that a variable chooses.</summary>
    public AudioClipBuilder Music(VariableBinding<MediaUrl> source) => AsMusic(Sound(source));

    /// <summary>Adds a bus, through which clips that are put <see cref="MediaExtensions.In"/> it are mixed.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id.</exception>
    public AudioGroupBuilder AudioGroup(string id)
    {
        var group = new AudioGroupBuilder(id);
        Groups.Add(group);
        return group;
    }

    /// <summary>Mounts another composition as a clip, as long as that composition is.</summary>
    public SceneClipBuilder Scene(CompositionDefinition scene) => Mount(scene.Build(), null);

    /// <summary>Mounts another composition as a clip, with values for its variables. Values of a render do not reach it (contract 13.3).</summary>
    /// <param name="scene">The composition.</param>
    /// <param name="values">Values of its variables; null leaves the defaults.</param>
    public SceneClipBuilder Scene<TVariables, TBindings>(CompositionDefinition<TVariables, TBindings> scene, TVariables? values = null)
        where TVariables : class, IVariableValues
        where TBindings : IVariableBindings<TBindings> => Mount(scene.Build(), values);

    // One builder serves all clips, one after the other. A clip that is added while another is described gets its own.
    private void Describe(ElementNode element, Action<ContentBuilder> content)
    {
        var builder = _content ?? new ContentBuilder(null);
        _content = null;
        builder.MoveTo(element);
        content(builder);
        builder.MoveTo(null);
        _content = builder;
    }

    private SceneClipBuilder Mount(Composition scene, IVariableValues? values)
    {
        var clip = Add(new SceneClipBuilder(this, scene));
        Scenes.Add(scene);
        clip.Element.Set("data-composition-id", scene.Id);
        clip.Element.Set("data-composition-src", scene.ScenePath);
        if (values is not null && VariableJson.Of(values) is var json and not "{}")
        {
            clip.Element.Set("data-variable-values", json);
        }

        return clip;
    }

    private T Add<T>(T clip)
        where T : ClipBuilder
    {
        clip.Index = Clips.Count;
        HasSounds |= clip.Kind == ClipKind.Audio;
        Clips.Add(clip);
        return clip;
    }

    private T Sourced<T>(T clip, MediaUrl source)
        where T : ClipBuilder
    {
        if (source.IsNone)
        {
            throw new ArgumentException("A clip needs a source.", nameof(source));
        }

        clip.Element.Set("src", source.Text);
        return Add(clip);
    }

    private T Bound<T>(T clip, VariableBinding source)
        where T : ClipBuilder
    {
        MediaSource.Bind(clip.Element, source);
        return Add(clip);
    }

    private static ImageClipBuilder Described(ImageClipBuilder image, string alternative)
    {
        image.Element.AddClass("clip");
        image.Element.Set("alt", alternative);
        return image;
    }

    private static AudioClipBuilder AsMusic(AudioClipBuilder sound)
    {
        sound.Element.Set("data-timeline-role", "music");
        return sound;
    }
}
