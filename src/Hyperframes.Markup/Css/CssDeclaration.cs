using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Css;

/// <summary>A property with its value.</summary>
internal sealed class CssDeclaration
{
    private readonly string _source;

    internal CssDeclaration(string source, CssRule? rule, string property, string value, bool isImportant, TextSpan span)
    {
        _source = source;
        Rule = rule;
        Property = property;
        Value = value;
        IsImportant = isImportant;
        Span = span;
    }

    /// <summary>The rule it stands in directly; null at top level (an inline style) and directly in an at-rule.</summary>
    public CssRule? Rule { get; }

    /// <summary>The property as written.</summary>
    public string Property { get; }

    /// <summary>The value without the space around it and without <c>!important</c>.</summary>
    public string Value { get; }

    /// <summary>Whether it ends in <c>!important</c>.</summary>
    public bool IsImportant { get; }

    /// <summary>From the property to the end of the value, without the semicolon.</summary>
    public TextSpan Span { get; }

    /// <summary>The declaration as written, without the semicolon.</summary>
    public string Text => Span.In(_source);
}
