using Hyperframes.Markup.Css;

namespace Hyperframes.Linting.Reading;

/// <summary>A style element, or a linked stylesheet that came with the options.</summary>
internal sealed class StyleBlock
{
    private CssSheet? _sheet;
    private string? _withoutComments;
    private IReadOnlyList<FlatRule>? _flatRules;

    public StyleBlock(RawBlock block)
    {
        Tag = block.Tag;
        Content = block.Content;
        ContentStart = block.ContentStart;
    }

    public StyleBlock(ExternalStyle style)
    {
        Content = style.Content;
        ContentStart = -1;
        File = style.File ?? style.Href;
        RootRelativePath = style.RootRelativePath;
    }

    /// <summary>The open tag; null for a linked stylesheet.</summary>
    public HtmlTag? Tag { get; }

    /// <summary>The style sheet's text.</summary>
    public string Content { get; }

    /// <summary>Offset of <see cref="Content"/> in the text the rules read; -1 for a linked stylesheet.</summary>
    public int ContentStart { get; }

    /// <summary>The linked stylesheet's file; null for a style element.</summary>
    public string? File { get; }

    /// <summary>The linked stylesheet's path from the project's root, where known.</summary>
    public string? RootRelativePath { get; }

    /// <summary>The style sheet, read once.</summary>
    public CssSheet Sheet => _sheet ??= CssReader.Read(Content);

    /// <summary>The style sheet's text with comments as spaces.</summary>
    public string WithoutComments => _withoutComments ??= CssText.WithoutComments(Content);

    /// <summary>The blocks of <see cref="WithoutComments"/> that hold no other.</summary>
    public IReadOnlyList<FlatRule> FlatRules => _flatRules ??= [.. CssText.FlatRules(WithoutComments)];

    /// <summary>Whether it comes from a file of its own.</summary>
    public bool IsExternal => Tag is null;
}
