namespace Hyperframes;

/// <summary>HTML that its author vouches for: it is written as it is. Data never becomes this by itself.</summary>
public readonly record struct TrustedHtml
{
    private readonly string? _markup;

    /// <summary>Vouches for <paramref name="markup"/>. Never pass data that others can choose.</summary>
    public TrustedHtml(string markup)
    {
        ArgumentNullException.ThrowIfNull(markup);
        _markup = markup;
    }

    /// <summary>The markup.</summary>
    public string Markup => _markup ?? "";

    /// <summary>The markup.</summary>
    public override string ToString() => Markup;
}
