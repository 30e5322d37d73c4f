namespace Hyperframes.Markup.Contract;

/// <summary>The grammar of an attribute's value.</summary>
public enum AttributeValueType
{
    /// <summary>Being there is the value.</summary>
    Presence,

    /// <summary>Any text.</summary>
    Text,

    /// <summary>Id of an element, a group or a variable.</summary>
    Id,

    /// <summary>A path from the project root, or an address.</summary>
    Path,

    /// <summary>A start (contract 4.1): see <see cref="StartExpression"/>.</summary>
    Start,

    /// <summary>Seconds as a decimal.</summary>
    Seconds,

    /// <summary>A decimal.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>Frames a second: a whole number or a fraction.</summary>
    FrameRate,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>One of <see cref="HyperframesAttribute.Choices"/>.</summary>
    Choice,

    /// <summary>JSON.</summary>
    Json,
}
