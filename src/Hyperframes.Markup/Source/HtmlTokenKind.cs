namespace Hyperframes.Markup.Source;

/// <summary>What a piece of an HTML source is.</summary>
public enum HtmlTokenKind
{
    /// <summary>Character data, in which character references count.</summary>
    Text,

    /// <summary><c>&lt;name …&gt;</c>.</summary>
    StartTag,

    /// <summary><c>&lt;/name …&gt;</c>.</summary>
    EndTag,

    /// <summary><c>&lt;!-- … --&gt;</c>, and what HTML reads as one: <c>&lt;!…&gt;</c>, <c>&lt;?…&gt;</c>, <c>&lt;/…&gt;</c>.</summary>
    Comment,

    /// <summary><c>&lt;!doctype …&gt;</c>.</summary>
    Doctype,

    /// <summary>The content of an element that holds no markup: script, style, title, textarea and their like.</summary>
    RawText,

    /// <summary><c>&lt;![CDATA[ … ]]&gt;</c> inside SVG or MathML.</summary>
    Cdata,

    /// <summary>A tag that the end of the source cuts off; a browser drops it.</summary>
    Incomplete,
}
