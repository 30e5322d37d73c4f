using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Css;

/// <summary>An at-rule such as <c>@media</c> or <c>@font-face</c>.</summary>
internal sealed class CssAtRule
{
    private readonly string _source;

    internal CssAtRule(string source, CssAtRule? parent, string name, string parameters, int start)
    {
        _source = source;
        Parent = parent;
        Name = name;
        Parameters = parameters;
        Span = new TextSpan(start, 0);
    }

    /// <summary>The at-rule around it.</summary>
    public CssAtRule? Parent { get; }

    /// <summary>The name without <c>@</c>, as written.</summary>
    public string Name { get; }

    /// <summary>What stands between the name and the block or semicolon.</summary>
    public string Parameters { get; }

    /// <summary>From <c>@</c> to the closing brace, or to the semicolon, which is not part of it.</summary>
    public TextSpan Span { get; internal set; }

    /// <summary>The at-rule as written.</summary>
    public string Text => Span.In(_source);

    /// <summary>The declarations directly in its block.</summary>
    public List<CssDeclaration> Declarations { get; } = [];
}
