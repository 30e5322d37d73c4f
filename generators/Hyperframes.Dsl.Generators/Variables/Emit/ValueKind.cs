namespace Hyperframes.Generators.Variables.Emit;

/// <summary>How a variable is typed in C#.</summary>
internal enum ValueKind
{
    Text,
    Number,
    Integer,
    Boolean,
    Color,
    OptionalColor,
    Url,
    Font,
    Image,
    Option,
}
