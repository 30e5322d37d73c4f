using Hyperframes.Contexts.Values;

namespace Hyperframes.Contexts;

/// <summary>How far the literal text of a template has been read. Immutable and value-equal, so that the ends of branches can be compared.</summary>
public sealed record ContextState
{
    private ContextState()
    {
    }

    /// <summary>The beginning of a page or of a fragment of one.</summary>
    public static ContextState HtmlBody { get; } = new() { Position = HtmlPosition.Body };

    /// <summary>A text that is not HTML: every hole is written as it is.</summary>
    public static ContextState PlainText { get; } = new() { Position = HtmlPosition.PlainText };

    internal HtmlPosition Position { get; init; }

    /// <summary>The element whose tag or raw content is being read, in lower case.</summary>
    internal string Element { get; init; } = "";

    internal bool IsEndTag { get; init; }

    /// <summary>The attribute being read, in lower case; <see cref="HtmlReader.UnknownName"/> where it depends on a branch.</summary>
    internal string Attribute { get; init; } = "";

    internal char Quote { get; init; }

    /// <summary>The value being read, in its own language.</summary>
    internal ValueState? Value { get; init; }

    /// <summary>Characters whose meaning the next ones decide: a reference, an end tag, the dashes of a comment.</summary>
    internal string Pending { get; init; } = "";

    /// <summary>The SVG and MathML elements, and those that hold HTML in them, that are open; outermost first.</summary>
    internal string Foreign { get; init; } = "";

    /// <summary>What the attributes of the open tag say about its content or its other attributes.</summary>
    internal TagFacts Facts { get; init; } = TagFacts.None;

    /// <summary>The position in words, for a diagnostic.</summary>
    public override string ToString() => Position switch
    {
        HtmlPosition.PlainText => "plain text",
        HtmlPosition.Body => Foreign.Length == 0 ? "the content of an element" : $"the content of an element in <{Foreign.Replace("/", " ")}>",
        HtmlPosition.TagOpen or HtmlPosition.EndTagOpen or HtmlPosition.TagName => "the name of a tag",
        HtmlPosition.InTag or HtmlPosition.AttributeName or HtmlPosition.BehindName => $"the tag <{Element}>",
        HtmlPosition.BeforeValue => $"the attribute {Attribute} of <{Element}>, before its value",
        HtmlPosition.AttributeValue => $"{Value?.Describe()} in the attribute {Attribute} of <{Element}>",
        HtmlPosition.RawText => $"{Value?.Describe()} in <{Element}>",
        HtmlPosition.RcData => $"the content of <{Element}>",
        HtmlPosition.Lost => "a place that depends on values",
        _ => "a comment",
    };

    internal static ContextState Create(HtmlPosition position) => new() { Position = position };
}
