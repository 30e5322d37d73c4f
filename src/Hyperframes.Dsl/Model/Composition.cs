using System.Buffers;
using System.Text;
using Hyperframes.Bundling;
using Hyperframes.Fluent;

namespace Hyperframes.Model;

/// <summary>A composition: its page, its resolved times, and the files it brings. It cannot change any more.</summary>
public sealed class Composition : IComposition
{
    private readonly ReadOnlyMemory<byte> _page;
    private readonly Lazy<string> _html;

    internal Composition(CompositionBuilder builder, CompositionPage page, CompositionTimeline timeline)
    {
        _page = page.Html;
        RegistersTimeline = page.RegistersTimeline;
        _html = new Lazy<string>(() => Encoding.UTF8.GetString(_page.Span));
        Id = builder.CompositionId;
        Size = builder.Size;
        Fps = builder.Rate;
        Timeline = timeline;
        var scenes = builder.Clips.OfType<SceneClipBuilder>().Select(clip => clip.Scene).DistinctBy(scene => scene.Id).ToList();
        Ids = [.. page.Facts.Ids, .. scenes.SelectMany(scene => scene.Ids)];
        Files = [.. builder.Fonts.Select(font => font.File).Concat(builder.Gsap is { } gsap ? [gsap] : []).Concat(scenes.SelectMany(scene => scene.Files.Append(scene.ToFile()))).DistinctBy(file => file.Path)];
    }

    /// <summary>Id of the composition.</summary>
    public string Id { get; }

    /// <summary>Size of the picture.</summary>
    public FrameSize Size { get; }

    /// <summary>Frames a second that a render takes when nothing else is asked for; null leaves 30.</summary>
    public FrameRate? Fps { get; }

    /// <summary>The clips with their resolved times.</summary>
    public CompositionTimeline Timeline { get; }

    /// <summary>The page.</summary>
    public string Html => _html.Value;

    /// <inheritdoc/>
    public IReadOnlyList<BundleFile> Files { get; }

    /// <summary>Where the page lies when another composition mounts it.</summary>
    internal string ScenePath => $"compositions/{Id}.html";

    /// <summary>Whether a script registers a timeline, for which the engine then waits.</summary>
    internal bool RegistersTimeline { get; }

    /// <summary>Ids of all elements, those of mounted scenes included.</summary>
    internal IReadOnlyList<string> Ids { get; }

    /// <summary>The composition at one instant, for assertions.</summary>
    public CompositionInstant At(Seconds time) => new(this, time);

    /// <inheritdoc/>
    public void WriteHtml(IBufferWriter<byte> output) => output.Write(_page.Span);

    private BundleFile ToFile() => BundleFile.FromBytes(ScenePath, _page.ToArray());
}
