using Hyperframes.Markup.Contract;

namespace Hyperframes.Generators.Variables.Emit;

/// <summary>From the variables that a page declares to the properties of its record.</summary>
internal static class PropertyShapes
{
    private static readonly string[] Reserved =
    [
        "Bindings", "Clone", "Declaration", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "Instance", "MemberwiseClone",
        "PrintMembers", "ReadFrom", "ReferenceEquals", "ToString", "WriteTo",
    ];

    /// <summary>The usable variables, the last of each id, in the order of their first declaration.</summary>
    public static IReadOnlyList<PropertyShape> Of(IEnumerable<VariableDeclarations> declarations, string recordName, string prefix, Func<string, bool> isMedium)
    {
        var order = new List<string>();
        var byId = new Dictionary<string, VariableDeclaration>(StringComparer.Ordinal);
        foreach (var entry in declarations.SelectMany(declaration => declaration.Schema))
        {
            if (!byId.ContainsKey(entry.Id!))
            {
                order.Add(entry.Id!);
            }

            byId[entry.Id!] = entry;
        }

        var taken = new HashSet<string>(Reserved, StringComparer.Ordinal) { recordName };
        var types = new HashSet<string>(StringComparer.Ordinal);
        return [.. order.Select(id => Of(byId[id], CSharpName.Unique(CSharpName.Of(id), taken), prefix, types, isMedium(id)))];
    }

    private static PropertyShape Of(VariableDeclaration entry, string name, string prefix, ISet<string> types, bool isMedium)
    {
        var kind = KindOf(entry, isMedium);
        var options = kind == ValueKind.Option ? Options(entry) : [];
        var type = kind == ValueKind.Option ? CSharpName.Unique(prefix + name, types) : CSharpTypes.Of(kind);
        return new PropertyShape(entry.Id!, name, kind, type, entry.Label!)
        {
            Default = DefaultOf(entry, kind, type, options),
            DefaultText = entry.Default!.AsString ?? (entry.Default is Markup.Json.JsonNumber number ? number.Raw : entry.Default.AsBoolean == true ? "true" : "false"),
            Description = entry.Description,
            Placeholder = entry.Placeholder,
            MaxLength = kind == ValueKind.Text ? entry.MaxLength ?? -1 : -1,
            Min = kind == ValueKind.Number ? entry.Min ?? double.NaN : double.NaN,
            Max = kind == ValueKind.Number ? entry.Max ?? double.NaN : double.NaN,
            Step = entry.Step ?? double.NaN,
            Unit = entry.Unit,
            BrandRole = entry.BrandRole,
            Source = entry.Source,
            Options = options,
        };
    }

    private static ValueKind KindOf(VariableDeclaration entry, bool isMedium) => entry.Type switch
    {
        VariableType.Number => ValueKind.Number,
        VariableType.Boolean => ValueKind.Boolean,
        VariableType.Color => entry.Default!.AsString!.Length == 0 ? ValueKind.OptionalColor : ValueKind.Color,
        VariableType.Font => ValueKind.Font,
        VariableType.Image => ValueKind.Image,
        VariableType.Enum when entry.Options!.Count > 0 => ValueKind.Option,
        _ => isMedium ? ValueKind.Url : ValueKind.Text,
    };

    private static IReadOnlyList<OptionShape> Options(VariableDeclaration entry)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var values = new HashSet<string>(StringComparer.Ordinal);
        return [.. entry.Options!.Where(option => values.Add(option.Value)).Select(option => new OptionShape(CSharpName.Unique(CSharpName.Of(option.Value), taken), option.Value, option.Label))];
    }

    /// <summary>Null where the declared default is no value of the type: that is an error of the page, and the type's own default keeps the code alive.</summary>
    private static string? DefaultOf(VariableDeclaration entry, ValueKind kind, string type, IReadOnlyList<OptionShape> options)
    {
        var text = entry.Default!.AsString ?? "";
        return kind switch
        {
            ValueKind.Text => CodeWriter.Literal(text),
            ValueKind.Number => entry.Default.AsNumber is { } number && !double.IsInfinity(number) ? CodeWriter.Literal(number) : null,
            ValueKind.Boolean => entry.Default.AsBoolean == true ? "true" : "false",
            ValueKind.Color => CssColor.TryParse(text, out _) ? $"new {type}({CodeWriter.Literal(text)})" : null,
            ValueKind.Font => FontFamily.IsFamily(text) ? $"new {type}({CodeWriter.Literal(text)})" : null,
            ValueKind.Url => text.Length == 0 || !MediaUrl.IsAllowed(text) ? null : $"new {type}({CodeWriter.Literal(text)})",
            ValueKind.Image => text.Length == 0 || !MediaUrl.IsAllowed(text) ? null : $"new {type}(new {CSharpTypes.Of(ValueKind.Url)}({CodeWriter.Literal(text)}))",
            ValueKind.Option => $"{type}.{(options.FirstOrDefault(option => option.Value == text) ?? options[0]).Member}",
            _ => null,
        };
    }
}
