namespace Hyperframes.Markup.Source;

/// <summary>How an attribute's value is written.</summary>
public enum AttributeQuote
{
    /// <summary>There is no <c>=</c> and so no value.</summary>
    NoValue,

    /// <summary><c>name=value</c>.</summary>
    Unquoted,

    /// <summary><c>name="value"</c>.</summary>
    Double,

    /// <summary><c>name='value'</c>.</summary>
    Single,
}
