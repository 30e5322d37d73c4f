using System.Globalization;
using Hyperframes.Markup.Json;

namespace Hyperframes.Markup.Contract;

/// <summary>Finds what is wrong with a value of a variable: its declared default, or a value meant to replace it.</summary>
internal static class VariableValueCheck
{
    public static void Check(VariableDeclaration declaration, VariableType type, JsonValue value, bool isDefault, List<DeclarationFault> faults)
    {
        var id = declaration.Id;
        var what = isDefault ? $"The default of '{id}'" : $"The value of '{id}'";
        void Report(DeclarationFaultKind kind, string message) => faults.Add(new(kind, value.Span, $"{what} {message}", id));

        if (!HasRightType(type, value, isDefault))
        {
            Report(DeclarationFaultKind.WrongType, $"is {Article(value.TypeName)}, but the variable is of type {VariableTypes.NameOf(type)}; the engine drops it silently.");
            return;
        }

        switch (type)
        {
            case VariableType.String when declaration.MaxLength < value.AsString!.Length:
                Report(DeclarationFaultKind.OutOfLimits, $"has {value.AsString.Length} characters; maxLength is {declaration.MaxLength}.");
                break;
            case VariableType.Number when value.AsNumber < declaration.Min || value.AsNumber > declaration.Max:
                Report(DeclarationFaultKind.OutOfLimits, $"is {Text(value.AsNumber!.Value)}, outside of {Range(declaration)}.");
                break;
            case VariableType.Color when !(isDefault && value.AsString!.Length == 0) && !CssColorSyntax.IsColor(value.AsString!):
                Report(DeclarationFaultKind.NotAColor, $"is no CSS colour: '{value.AsString}'. Write a name, #rrggbb or a colour function.");
                break;
            case VariableType.Enum when declaration.Options is { Count: > 0 } options && options.All(option => option.Value != value.AsString):
                Report(DeclarationFaultKind.OutOfLimits, $"is '{value.AsString}', which is not among its options ({string.Join(", ", options.Select(option => option.Value))}){NearestName.Hint(value.AsString!, options.Select(option => option.Value))}");
                break;
            case VariableType.Font when value.AsString is { } name && !FontFamily.IsFamily(name):
                Report(DeclarationFaultKind.NotAFont, $"is no font family: '{name}'.");
                break;
            case VariableType.Image when UrlOf(value) is { } url && !MediaUrl.IsAllowed(url):
                Report(DeclarationFaultKind.RefusedUrl, $"is an address that the engine refuses to load ('{url}'); the element would silently show its own src. Use a path, http:, https:, blob: or data:image/….");
                break;
        }
    }

    /// <summary>A default is a plain value; in a render request a font may be <c>{name, source}</c> and an image <c>{url}</c> (contract 13.1).</summary>
    private static bool HasRightType(VariableType type, JsonValue value, bool isDefault)
        => value.TypeName == VariableTypes.JsonTypeOf(type)
            || (!isDefault && value is JsonObject composite && type switch
            {
                VariableType.Font => composite["name"]?.AsString is not null && composite["source"]?.AsString is not null,
                VariableType.Image => composite["url"]?.AsString is not null,
                _ => false,
            });

    private static string? UrlOf(JsonValue value) => value.AsString ?? (value as JsonObject)?["url"]?.AsString;

    private static string Range(VariableDeclaration declaration)
        => $"{(declaration.Min is { } min ? Text(min) : "…")} to {(declaration.Max is { } max ? Text(max) : "…")}";

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string Article(string typeName) => typeName is "object" or "array" ? "an " + typeName : typeName == "null" ? "null" : "a " + typeName;
}
