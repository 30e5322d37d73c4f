namespace Hyperframes.Markup.Css;

internal enum SimpleSelectorKind
{
    Tag,
    Universal,
    Nesting,
    Id,
    Class,
    Attribute,
    Pseudo,
}

/// <summary>One condition of a compound selector.</summary>
internal sealed record SimpleSelector(SimpleSelectorKind Kind, string Name, string Raw)
{
    /// <summary>Of an attribute: the operator, such as <c>*=</c>; null when only its presence is asked for.</summary>
    public string? Operator { get; init; }

    /// <summary>Of an attribute: the value without quotes and escapes.</summary>
    public string? Value { get; init; }

    /// <summary>Of an attribute: the flag <c>i</c>.</summary>
    public bool IgnoresCase { get; init; }

    /// <summary>Of a pseudo-class: the selectors in its parentheses.</summary>
    public IReadOnlyList<ComplexSelector> Arguments { get; init; } = [];
}
