using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Css;

/// <summary>A property with its value.</summary>
internal sealed class CssDeclaration
{
    private readonly string _source;
    private readonly TextSpan _valueSpan;
    private string? _value;

    /// <param name="source">The style sheet.</param>
    /// <param name="rule">The rule it stands in.</param>
    /// <param name="property">The property as written.</param>
    /// <param name="value">The value; null where it is the text of <paramref name="valueSpan"/>.</param>
    /// <param name="valueSpan">Where the value stands.</param>
    /// <param name="isImportant">Whether it ends in <c>!important</c>.</param>
    /// <param name="span">Where all of it stands.</param>
    internal CssDeclaration(string source, CssRule? rule, string property, string? value, TextSpan valueSpan, bool isImportant, TextSpan span)
    {
        _source = source;
        Rule = rule;
        Property = property;
        _value = value;
        _valueSpan = valueSpan;
        IsImportant = isImportant;
        Span = span;
    }

    /// <summary>The rule it stands in directly; null at top level (an inline style) and directly in an at-rule.</summary>
    public CssRule? Rule { get; }

    /// <summary>The property as written.</summary>
    public string Property { get; }

    /// <summary>The value without the space around it and without <c>!important</c>.</summary>
    public string Value => _value ??= _valueSpan.In(_source);

    /// <summary>Whether it ends in <c>!important</c>.</summary>
    public bool IsImportant { get; }

    /// <summary>From the property to the end of the value, without the semicolon.</summary>
    public TextSpan Span { get; }

    /// <summary>The declaration as written, without the semicolon.</summary>
    public string Text => Span.In(_source);
}
