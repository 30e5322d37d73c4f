namespace Hyperframes.Markup.Contract;

/// <summary>The seven types of a composition variable (contract 13.1).</summary>
public enum VariableType
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A CSS colour, as text.</summary>
    Color,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>One of a list of texts.</summary>
    Enum,

    /// <summary>A font family.</summary>
    Font,

    /// <summary>The address of a picture.</summary>
    Image,
}
