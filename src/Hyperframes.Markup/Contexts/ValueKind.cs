namespace Hyperframes.Contexts;

/// <summary>What the text around a hole takes its value for: the language that the value must not leave.</summary>
public enum ValueKind
{
    /// <summary>Words for people.</summary>
    Text,

    /// <summary>The beginning of a URL: its scheme is checked.</summary>
    UrlStart,

    /// <summary>Inside the path of a URL whose scheme stands in the literal text.</summary>
    UrlPath,

    /// <summary>One component of a URL: part of a scheme-less name, of a query or of a fragment.</summary>
    UrlComponent,

    /// <summary>The beginning of a URL in a list such as <c>srcset</c>, where commas and spaces separate.</summary>
    UrlListItem,

    /// <summary>A value, or part of one, in a CSS declaration.</summary>
    CssValue,

    /// <summary>Inside a quoted CSS string.</summary>
    CssString,

    /// <summary>The beginning of a URL in CSS <c>url()</c>.</summary>
    CssUrlStart,

    /// <summary>Inside a URL in CSS <c>url()</c>.</summary>
    CssUrlComponent,

    /// <summary>An expression in a script: the value becomes a literal.</summary>
    ScriptValue,

    /// <summary>Inside a quoted string of a script.</summary>
    ScriptString,

    /// <summary>Inside a template literal of a script.</summary>
    ScriptTemplate,

    /// <summary>A value in JSON.</summary>
    JsonValue,

    /// <summary>Inside a quoted string in JSON.</summary>
    JsonString,

    /// <summary>A number or a reference to a clip, as timing attributes take them (contract 4.1).</summary>
    Timing,

    /// <summary>Words in a page that is itself an attribute's value (<c>srcdoc</c>): escaped once more than they show.</summary>
    NestedText,

    /// <summary>No value can be written here safely; <see cref="OutputContext.Refusal"/> says why.</summary>
    Refused,
}
