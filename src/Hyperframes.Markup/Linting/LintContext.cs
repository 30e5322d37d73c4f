using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Source;

namespace Hyperframes.Linting;

/// <summary>A page, read once for all rules.</summary>
internal sealed class LintContext
{
    private static readonly RulePattern RegistryPath = RulePattern.IgnoringCase(@"(?:^|/)registry/blocks/([^/]+)/\1\.html$");
    private static readonly RulePattern RegistryComment = RulePattern.IgnoringCase(@"^\s*<!--\s*hyperframes-registry-item:[^>]*-->");

    private readonly CommentFreeSource _commentFree;
    private readonly int _sourceStart;
    private readonly Dictionary<Type, object> _models = [];
    private LineMap? _lines;
    private TagList? _rawRead;

    public LintContext(string html, LintOptions options)
    {
        RawSource = html;
        Options = options;
        _commentFree = CommentFreeSource.Of(html);
        Source = _commentFree.Text;
        var read = FlatTagReader.Read(Source);
        _rawRead = ReferenceEquals(Source, html) ? read : null;
        var templates = read.Tags.Where(tag => tag.Name == "template" && tag.CloseIndex is not null).ToList();
        if (templates.Count > 0 && RootFinder.Find(FlatTagReader.Read(Blank(Source, templates)).Tags, Source.Length) is null)
        {
            _sourceStart = templates[0].End;
            var end = Math.Max(_sourceStart, templates[0].CloseIndex ?? Source.Length);
            Source = Source.Substring(_sourceStart, Math.Min(end, Source.Length) - _sourceStart);
            read = FlatTagReader.Read(Source);
        }

        Tags = read.Tags;
        Scripts = read.Scripts.Select(block => new ScriptBlock(block)).ToList();
        Styles = read.Styles.Select(block => new StyleBlock(block)).Concat(options.ExternalStyles.Select(style => new StyleBlock(style))).ToList();
        Root = RootFinder.Find(Tags, Source.Length);
        RootCompositionId = Root?.Decoded("data-composition-id");
        CompositionIds = new HashSet<string>(Tags.Select(tag => tag.Decoded("data-composition-id") ?? "").Where(id => id.Length > 0), StringComparer.Ordinal);
        IsRegistrySource = options.FilePath is { } path && RegistryPath.IsMatch(path.Replace('\\', '/'));
        IsRegistryItem = IsRegistrySource || RegistryComment.IsMatch(html.Length > 512 ? html.Substring(0, 512) : html);
    }

    /// <summary>The page as written.</summary>
    public string RawSource { get; }

    /// <summary>What rules read: the page without HTML comments; of a page whose only content is a template, the inside of the first one.</summary>
    public string Source { get; }

    /// <summary>What was told beside the page.</summary>
    public LintOptions Options { get; }

    /// <summary>All open tags in source order.</summary>
    public List<HtmlTag> Tags { get; }

    /// <summary>All script elements, those with <c>src</c> too.</summary>
    public IReadOnlyList<ScriptBlock> Scripts { get; }

    /// <summary>All style elements, then the linked local stylesheets.</summary>
    public IReadOnlyList<StyleBlock> Styles { get; }

    /// <summary>The composition's root: the body when it is marked as one, else the first element in it.</summary>
    public HtmlTag? Root { get; }

    /// <summary>The root's decoded <c>data-composition-id</c>; null when absent, empty when empty.</summary>
    public string? RootCompositionId { get; }

    /// <summary>Whether the root has a <c>data-composition-id</c> with text in it.</summary>
    public bool RootCompositionIdIsSet => !string.IsNullOrEmpty(RootCompositionId);

    /// <summary>Whether the page's first characters, after white space, are an open template tag.</summary>
    public bool StartsWithTemplate => StartsWith("<template");

    /// <summary>Whether the page begins, after white space, with a text in any letter case.</summary>
    public bool StartsWith(string text)
    {
        var start = 0;
        while (start < RawSource.Length && Snippet.IsSpace(RawSource[start]))
        {
            start++;
        }

        return string.Compare(RawSource, start, text, 0, text.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    /// <summary>All non-empty <c>data-composition-id</c> of the page.</summary>
    public HashSet<string> CompositionIds { get; }

    /// <summary>The page lies where upstream keeps its registry's blocks.</summary>
    public bool IsRegistrySource { get; }

    /// <summary>The page is an item of upstream's registry: rules about size, fonts and paths do not apply.</summary>
    public bool IsRegistryItem { get; }

    /// <summary>What the page as written reads as, comments and all.</summary>
    public TagList RawRead => _rawRead ??= FlatTagReader.Read(RawSource);

    private LineMap Lines => _lines ??= new LineMap(RawSource);

    /// <summary>A model of the page that several rules need, made at first use.</summary>
    public T Shared<T>(Func<LintContext, T> create)
        where T : class
    {
        if (!_models.TryGetValue(typeof(T), out var model))
        {
            _models[typeof(T)] = model = create(this);
        }

        return (T)model;
    }

    /// <summary>The place of an offset of <see cref="Source"/> in the page as written.</summary>
    public LinePosition PositionAt(int offset) => RawPositionAt(OriginalOffset(offset));

    /// <summary>The place of an offset of the page as written.</summary>
    public LinePosition RawPositionAt(int offset) => Lines.PositionAt(offset);

    /// <summary>The offset in the page as written of one of <see cref="Source"/>.</summary>
    public int OriginalOffset(int offset) => Math.Min(RawSource.Length, _commentFree.OriginalOffset(_sourceStart + Math.Max(0, offset)));

    /// <summary>The place of an offset of a script's content.</summary>
    public FindingPlace? PlaceIn(ScriptBlock script, int offset) =>
        offset < 0 || offset > script.Content.Length ? null : new FindingPlace(null, PositionAt(script.ContentStart + offset));

    /// <summary>The place of an offset of a style sheet's content.</summary>
    public FindingPlace? PlaceIn(StyleBlock style, int offset)
    {
        if (offset < 0 || offset > style.Content.Length)
        {
            return null;
        }

        return style.IsExternal
            ? new FindingPlace(style.File, new LineMap(style.Content).PositionAt(offset))
            : new FindingPlace(null, PositionAt(style.ContentStart + offset));
    }

    /// <summary>Whether the element lies in a template.</summary>
    public bool IsInTemplate(HtmlTag tag) => Shared(TagNesting.Of).IsInTemplate(tag);

    /// <summary>The innermost element around another; null at the top.</summary>
    public HtmlTag? ParentOf(HtmlTag tag) => Shared(TagNesting.Of).ParentOf(tag);

    private static string Blank(string source, List<HtmlTag> templates)
    {
        var text = source.ToCharArray();
        var blanked = 0;
        foreach (var template in templates)
        {
            var end = Math.Min(template.EndIndex ?? template.Index, text.Length);
            for (var i = Math.Max(blanked, template.Index); i < end; i++)
            {
                text[i] = ' ';
            }

            blanked = Math.Max(blanked, end);
        }

        return new string(text);
    }
}
