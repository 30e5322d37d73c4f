namespace Hyperframes.Generators.Templates.Binding;

/// <summary>The types that literals and operators have.</summary>
internal static class Types
{
    public static TypeShape Boolean { get; } = new(TypeKind.Boolean, "bool", IsValueType: true);

    public static TypeShape Integer { get; } = new(TypeKind.Integer, "int", IsValueType: true);

    public static TypeShape Long { get; } = new(TypeKind.Long, "long", IsValueType: true);

    public static TypeShape Double { get; } = new(TypeKind.Double, "double", IsValueType: true);

    public static TypeShape Float { get; } = new(TypeKind.Float, "float", IsValueType: true);

    public static TypeShape Decimal { get; } = new(TypeKind.Decimal, "decimal", IsValueType: true);

    public static TypeShape Text { get; } = new(TypeKind.Text, "string");

    public static TypeShape List { get; } = new(TypeKind.Sequence, "object", Element: TypeShape.Dynamic);

    public static TypeShape OfLiteral(object? value) => value switch
    {
        bool => Boolean,
        int => Integer,
        long => Long,
        double => Double,
        float => Float,
        decimal => Decimal,
        string => Text,
        _ => TypeShape.Dynamic,
    };
}
