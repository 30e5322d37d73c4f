using System.ComponentModel;

namespace Hyperframes.Templates;

/// <summary>What a dynamic value of the template language is.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum TemplateKind : byte
{
    /// <summary>No value.</summary>
    Null,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A 32-bit integer.</summary>
    Integer,

    /// <summary>A 64-bit integer.</summary>
    Long,

    /// <summary>An integer of any size.</summary>
    BigInteger,

    /// <summary>A single-precision number.</summary>
    Float,

    /// <summary>A double-precision number.</summary>
    Double,

    /// <summary>A decimal number.</summary>
    Decimal,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A date with time of day.</summary>
    Date,

    /// <summary>A length of time.</summary>
    TimeSpan,

    /// <summary>A list that can grow.</summary>
    List,

    /// <summary>A sequence that is made while it is read.</summary>
    Range,

    /// <summary>A string-keyed, ordered map.</summary>
    Object,

    /// <summary>A built-in or declared function.</summary>
    Function,

    /// <summary>What a <c>capture</c> block printed.</summary>
    Captured,

    /// <summary>The special value <c>empty</c> (also <c>blank</c>).</summary>
    Empty,

    /// <summary>Any other .NET value.</summary>
    Other,
}
