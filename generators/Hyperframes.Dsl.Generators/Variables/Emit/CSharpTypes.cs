namespace Hyperframes.Generators.Variables.Emit;

/// <summary>C# types of variables.</summary>
internal static class CSharpTypes
{
    public static string Of(ValueKind kind) => kind switch
    {
        ValueKind.Number => "double",
        ValueKind.Integer => "int",
        ValueKind.Boolean => "bool",
        ValueKind.Color => "global::Hyperframes.CssColor",
        ValueKind.OptionalColor => "global::Hyperframes.CssColor?",
        ValueKind.Url => "global::Hyperframes.MediaUrl",
        ValueKind.Font => "global::Hyperframes.FontFamily",
        ValueKind.Image => "global::Hyperframes.ImageSource",
        _ => "string",
    };
}
