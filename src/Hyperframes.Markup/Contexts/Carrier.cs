namespace Hyperframes.Contexts;

/// <summary>The piece of HTML that carries a value: what must be escaped around it, whatever it means.</summary>
public enum Carrier
{
    /// <summary>No HTML at all: a text template. Nothing is escaped.</summary>
    PlainText,

    /// <summary>The content of an element.</summary>
    Body,

    /// <summary>The content of <c>title</c> or <c>textarea</c>.</summary>
    RcData,

    /// <summary>An attribute value between double quotes.</summary>
    AttributeDoubleQuoted,

    /// <summary>An attribute value between single quotes.</summary>
    AttributeSingleQuoted,

    /// <summary>An attribute value without quotes.</summary>
    AttributeUnquoted,

    /// <summary>The content of <c>script</c>.</summary>
    ScriptElement,

    /// <summary>The content of <c>style</c>.</summary>
    StyleElement,

    /// <summary>A comment.</summary>
    Comment,
}
