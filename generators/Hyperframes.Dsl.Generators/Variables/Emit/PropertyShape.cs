namespace Hyperframes.Generators.Variables.Emit;

/// <summary>A variable as a property.</summary>
internal sealed record PropertyShape(string Id, string Name, ValueKind Kind, string CSharpType, string Label)
{
    /// <summary>The default as a C# expression; null for the type's own, or where the record's author wrote it.</summary>
    public string? Default { get; init; }

    /// <summary>The default as people read it.</summary>
    public string? DefaultText { get; init; }

    public string? Description { get; init; }

    public string? Placeholder { get; init; }

    public int MaxLength { get; init; } = -1;

    public double Min { get; init; } = double.NaN;

    public double Max { get; init; } = double.NaN;

    public double Step { get; init; } = double.NaN;

    public string? Unit { get; init; }

    public string? BrandRole { get; init; }

    public string? Source { get; init; }

    /// <summary>Choices of <see cref="ValueKind.Option"/>.</summary>
    public IReadOnlyList<OptionShape> Options { get; init; } = [];

    /// <summary>The variable's type in a declaration.</summary>
    public string TypeName => Kind switch
    {
        ValueKind.Number or ValueKind.Integer => "number",
        ValueKind.Boolean => "boolean",
        ValueKind.Color or ValueKind.OptionalColor => "color",
        ValueKind.Font => "font",
        ValueKind.Image => "image",
        ValueKind.Option => "enum",
        _ => "string",
    };

    /// <summary>Records compare lists by reference; this list is part of the value.</summary>
    public bool Equals(PropertyShape? other)
        => other is not null && Key.Equals(other.Key) && Options.SequenceEqual(other.Options);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    private (string, string, ValueKind, string, string, (string?, string?, string?, string?), (int, double, double, double), (string?, string?, string?)) Key
        => (Id, Name, Kind, CSharpType, Label, (Default, DefaultText, Description, Placeholder), (MaxLength, Min, Max, Step), (Unit, BrandRole, Source));
}
