using System.Buffers;
using System.Text;
using Hyperframes.Bundling;
using Hyperframes.Fluent;
using Hyperframes.Markup.Source;
using Hyperframes.Writing;

namespace Hyperframes.Model;

/// <summary>A composition: its page, its resolved times, and the files it brings. It cannot change any more; what changes it returns another.</summary>
public sealed class Composition : IComposition
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ReadOnlyMemory<byte> _page;
    private readonly Lazy<string> _html;
    private readonly Lazy<IReadOnlyCollection<string>> _ids;

    internal Composition(CompositionBuilder builder, ReadOnlyMemory<byte> html, CompositionPage page, CompositionTimeline timeline)
    {
        _page = html;
        _html = new Lazy<string>(() => Encoding.UTF8.GetString(_page.Span));
        Id = builder.CompositionId;
        Declaration = builder.Declaration;
        Size = builder.Size;
        Fps = builder.Rate;
        Timeline = timeline;
        RegistersTimeline = page.RegistersTimeline;
        var scenes = builder.Scenes;
        _ids = new Lazy<IReadOnlyCollection<string>>(() => [.. IdsIn(PageElements.Of(HtmlTokenizer.Tokenize(Html))), .. scenes.DistinctBy(scene => scene.Id).SelectMany(scene => scene.Ids)]);
        Files = FilesOf(builder);
        Origins = page.Facts.Origins is { } own
            ? [new PageOrigins(null, own), .. scenes.SelectMany(scene => scene.Origins.Select(origins => origins with { Path = origins.Path ?? scene.ScenePath }))]
            : [];
    }

    internal Composition(ReadOnlyMemory<byte> page, string html, IReadOnlyList<BundleFile> files)
    {
        _page = page;
        _html = new Lazy<string>(html);
        Files = files;
        var elements = PageElements.Of(HtmlTokenizer.Tokenize(html));
        var root = elements.FirstOrDefault(element => element["data-composition-id"] is { Length: > 0 } && !element.IsIn("template"));
        Id = root?["data-composition-id"] ?? "";
        Declaration = elements.Select(element => element["data-composition-variables"]).FirstOrDefault(declaration => declaration is { Length: > 0 });
        Size = PageRoot.SizeOf(root);
        Fps = PageRoot.RateOf(root);
        Timeline = PageTimeline.Read(elements, root);
        RegistersTimeline = root?.Tag.Attribute("data-no-timeline") is null;
        _ids = new Lazy<IReadOnlyCollection<string>>([.. IdsIn(elements)]);
    }

    /// <summary>Id of the composition; empty when the page has no root.</summary>
    public string Id { get; }

    /// <summary>The lines of C# that wrote the elements; empty unless they were recorded.</summary>
    internal IReadOnlyList<PageOrigins> Origins { get; } = [];

    /// <summary>Size of the picture; 1920 × 1080 when the page does not say it.</summary>
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

    /// <summary>The declaration of the variables; null when there is none.</summary>
    internal string? Declaration { get; }

    /// <summary>Ids of all elements, those of mounted scenes included.</summary>
    internal IReadOnlyCollection<string> Ids => _ids.Value;

    /// <summary>Reads a page. What is not changed afterwards stays as it is, byte for byte.</summary>
    public static Composition Load(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return new Composition(Encoding.UTF8.GetBytes(html), html, []);
    }

    /// <summary>Reads a page from a file.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">It is not UTF-8.</exception>
    public static async Task<Composition> LoadFileAsync(string path, CancellationToken cancellationToken = default)
    {
        var bytes = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        try
        {
            return new Composition(bytes, Strict.GetString(bytes), []);
        }
        catch (DecoderFallbackException exception)
        {
            throw new InvalidDataException($"'{path}' is not UTF-8. Save it as UTF-8.", exception);
        }
    }

    /// <summary>Writes the page to a file. It appears whole or not at all.</summary>
    public async Task SaveFileAsync(string path, CancellationToken cancellationToken = default)
    {
        var temporary = path + ".writing";
        try
        {
            await File.WriteAllBytesAsync(temporary, _page, cancellationToken).ConfigureAwait(false);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>The composition at one instant, for assertions.</summary>
    public CompositionInstant At(Seconds time) => new(this, time);

    /// <inheritdoc/>
    public void WriteHtml(IBufferWriter<byte> output) => output.Write(_page.Span);

    /// <summary>What a composition brings beside its page: fonts, a script, its scenes.</summary>
    internal static IReadOnlyList<BundleFile> FilesOf(CompositionBuilder builder) =>
        [.. builder.Fonts.Select(font => font.File).Concat(builder.Gsap is { } gsap ? [gsap] : [])
            .Concat(builder.Scenes.DistinctBy(scene => scene.Id).SelectMany(scene => scene.Files.Append(scene.ToFile()))).DistinctBy(file => file.Path)];

    /// <summary>The page with changes made, and further files.</summary>
    internal Composition With(SourceEdits edits, IReadOnlyList<BundleFile>? files = null)
    {
        if (edits.IsEmpty)
        {
            return this;
        }

        var html = edits.Apply();
        return new Composition(Encoding.UTF8.GetBytes(html), html, files is null ? Files : [.. Files.Concat(files).DistinctBy(file => file.Path)]);
    }

    private static IEnumerable<string> IdsIn(IEnumerable<PageElement> elements) => elements.Select(element => element["id"]).OfType<string>();

    private BundleFile ToFile() => BundleFile.FromBytes(ScenePath, _page.ToArray());
}
