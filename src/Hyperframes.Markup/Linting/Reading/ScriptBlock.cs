namespace Hyperframes.Linting.Reading;

/// <summary>A script element. What rules derive from its text is computed once.</summary>
internal sealed class ScriptBlock(RawBlock block)
{
    private static readonly RulePattern SrcInAttributes = RulePattern.Of(@"\bsrc\s*=");

    private string? _withoutComments;
    private string? _codeOnly;

    /// <summary>The open tag.</summary>
    public HtmlTag Tag { get; } = block.Tag;

    /// <summary>The text between the tags.</summary>
    public string Content { get; } = block.Content;

    /// <summary>Offset of <see cref="Content"/> in the text the rules read.</summary>
    public int ContentStart { get; } = block.ContentStart;

    /// <summary>The undecoded, non-empty <c>src</c>.</summary>
    public string? Src => Tag.Attr("src");

    /// <summary>The attributes hold no <c>src=</c>, so the text is what runs.</summary>
    public bool IsInline { get; } = !SrcInAttributes.IsMatch(block.Tag.AttributeText);

    /// <summary>The content with comments as spaces.</summary>
    public string WithoutComments => _withoutComments ??= JsText.WithoutComments(Content);

    /// <summary>The content with comments and the insides of literals as spaces.</summary>
    public string CodeOnly => _codeOnly ??= JsText.CodeOnly(Content);
}
