namespace Hyperframes.Contexts;

/// <summary>Where in HTML's own syntax a text has been read to.</summary>
internal enum HtmlPosition
{
    /// <summary>Not HTML: a text template.</summary>
    PlainText,

    /// <summary>Content of an element.</summary>
    Body,

    /// <summary>Behind <c>&lt;</c>.</summary>
    TagOpen,

    /// <summary>Behind <c>&lt;/</c>.</summary>
    EndTagOpen,

    /// <summary>In the name of a tag.</summary>
    TagName,

    /// <summary>In a tag, between attributes.</summary>
    InTag,

    /// <summary>In the name of an attribute.</summary>
    AttributeName,

    /// <summary>Behind the name of an attribute.</summary>
    BehindName,

    /// <summary>Behind an attribute's equals sign.</summary>
    BeforeValue,

    /// <summary>In the value of an attribute.</summary>
    AttributeValue,

    /// <summary>Content of script, style and their like.</summary>
    RawText,

    /// <summary>Content of title or textarea.</summary>
    RcData,

    /// <summary>Behind <c>&lt;!</c>.</summary>
    Declaration,

    /// <summary>In a comment.</summary>
    Comment,

    /// <summary>In a doctype, or in what HTML reads as a comment up to the next <c>&gt;</c>.</summary>
    BogusComment,

    /// <summary>How a browser reads on from here depends on values.</summary>
    Lost,
}
