using Hyperframes.Generators.Templates.Binding;
using Microsoft.CodeAnalysis;
using TypeKind = Hyperframes.Generators.Templates.Binding.TypeKind;

namespace Hyperframes.Generators.Pipeline;

/// <summary>The only place that turns symbols into shapes. Types of the framework are leaves, and the number of types is bounded.</summary>
internal sealed class ModelShapeReader
{
    private const int MaxTypes = 200;
    private const int MaxDepth = 12;

    private static readonly SymbolDisplayFormat FullName = SymbolDisplayFormat.FullyQualifiedFormat
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly Dictionary<string, ObjectShape?> _objects = new(StringComparer.Ordinal);
    private readonly INamedTypeSymbol _root;

    private ModelShapeReader(INamedTypeSymbol root) => _root = root;

    public static ModelShape Read(INamedTypeSymbol type)
    {
        var reader = new ModelShapeReader(type);
        var root = reader.ReadObject(type, 0);
        return new ModelShape(root, new EquatableList<ObjectShape>(reader._objects.OrderBy(p => p.Key, StringComparer.Ordinal).Where(p => p.Value is not null).Select(p => p.Value!)));
    }

    private ObjectShape ReadObject(INamedTypeSymbol type, int depth)
    {
        var name = NameOf(type);
        _objects[name] = null;
        var members = new List<MemberShape>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (INamedTypeSymbol? t = type; t is not null && t.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType); t = t.BaseType)
        {
            foreach (var member in t.GetMembers())
            {
                if (TypeOf(member) is { IsRefLikeType: false, TypeKind: not (Microsoft.CodeAnalysis.TypeKind.Pointer or Microsoft.CodeAnalysis.TypeKind.FunctionPointer) } memberType
                    && IsVisible(member, t) && !IsObsolete(member) && seen.Add(MemberNaming.ToTemplate(member.Name)))
                {
                    members.Add(new MemberShape(member.Name, MemberNaming.ToTemplate(member.Name), ReadType(memberType, depth + 1)));
                }
            }
        }

        var shape = new ObjectShape(name, new EquatableList<MemberShape>(members));
        _objects[name] = shape;
        return shape;
    }

    /// <summary>Own members of the template's type may be private; of others only what generated code can reach counts.</summary>
    private bool IsVisible(ISymbol member, INamedTypeSymbol declaring) =>
        !member.IsStatic && member.CanBeReferencedByName
        && (member.DeclaredAccessibility == Accessibility.Public
            || (member.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedOrInternal && SymbolEqualityComparer.Default.Equals(declaring.ContainingAssembly, _root.ContainingAssembly)));

    private static bool IsObsolete(ISymbol member) =>
        member.GetAttributes().Any(a => a.AttributeClass is { Name: "ObsoleteAttribute", ContainingNamespace.Name: "System" });

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol { GetMethod: not null, IsIndexer: false, IsImplicitlyDeclared: false } p when p.GetMethod.DeclaredAccessibility == p.DeclaredAccessibility => p.Type,
        IPropertySymbol { GetMethod: not null, IsIndexer: false, IsImplicitlyDeclared: true, Name: not "EqualityContract" } p => p.Type,
        IFieldSymbol { IsImplicitlyDeclared: false, IsConst: false } f => f.Type,
        _ => null,
    };

    private TypeShape ReadType(ITypeSymbol type, int depth)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return ReadType(nullable.TypeArguments[0], depth) with { IsNullable = true };
        }

        var shape = Leaf(type) ?? Collection(type, depth) ?? Object(type, depth);
        return shape with
        {
            IsValueType = type.IsValueType,
            IsNullable = shape.IsNullable || (!type.IsValueType && type.NullableAnnotation != NullableAnnotation.NotAnnotated),
        };
    }

    private static TypeShape? Leaf(ITypeSymbol type)
    {
        var name = NameOf(type);
        var kind = type.SpecialType switch
        {
            SpecialType.System_Boolean => TypeKind.Boolean,
            SpecialType.System_Int32 => TypeKind.Integer,
            SpecialType.System_Int64 => TypeKind.Long,
            SpecialType.System_Double => TypeKind.Double,
            SpecialType.System_Single => TypeKind.Float,
            SpecialType.System_Decimal => TypeKind.Decimal,
            SpecialType.System_String => TypeKind.Text,
            SpecialType.System_Char => TypeKind.Character,
            SpecialType.System_DateTime => TypeKind.Date,
            SpecialType.System_Object => TypeKind.Dynamic,
            _ => (TypeKind?)null,
        };
        if (kind is { } known)
        {
            return new TypeShape(known, name);
        }

        return name switch
        {
            "global::System.TimeSpan" => new TypeShape(TypeKind.TimeSpan, name),
            "global::Hyperframes.TrustedHtml" or "global::Hyperframes.TrustedCss" or "global::Hyperframes.TrustedScript"
                or "global::Hyperframes.CssColor" or "global::Hyperframes.MediaUrl" or "global::Hyperframes.Seconds" => new TypeShape(TypeKind.Written, name),
            _ when name.StartsWith("global::System.Text.Json.", StringComparison.Ordinal) => new TypeShape(TypeKind.Dynamic, name),
            _ when type.TypeKind == Microsoft.CodeAnalysis.TypeKind.Enum => new TypeShape(TypeKind.Formattable, name),
            _ when type.TypeKind is Microsoft.CodeAnalysis.TypeKind.Dynamic or Microsoft.CodeAnalysis.TypeKind.TypeParameter => new TypeShape(TypeKind.Dynamic, "object"),
            _ => null,
        };
    }

    private TypeShape? Collection(ITypeSymbol type, int depth)
    {
        if (type is IArrayTypeSymbol { Rank: 1 } array)
        {
            return new TypeShape(TypeKind.List, NameOf(type), Element: ReadType(array.ElementType, depth));
        }

        var all = type.AllInterfaces.Concat(type is INamedTypeSymbol { TypeKind: Microsoft.CodeAnalysis.TypeKind.Interface } self ? [self] : []).ToList();
        if ((Implemented(all, "IReadOnlyDictionary", 2) ?? Implemented(all, "IDictionary", 2)) is { } map)
        {
            return map.TypeArguments[0].SpecialType == SpecialType.System_String
                ? new TypeShape(TypeKind.Map, NameOf(type), Element: ReadType(map.TypeArguments[1], depth))
                : new TypeShape(TypeKind.Dynamic, NameOf(type));
        }

        if (Implemented(all, "IReadOnlyList", 1) is { } list)
        {
            return new TypeShape(TypeKind.List, NameOf(type), Element: ReadType(list.TypeArguments[0], depth));
        }

        return Implemented(all, "IEnumerable", 1) is { } sequence
            ? new TypeShape(TypeKind.Sequence, NameOf(type), Element: ReadType(sequence.TypeArguments[0], depth))
            : all.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable) ? new TypeShape(TypeKind.Dynamic, NameOf(type)) : null;
    }

    private static INamedTypeSymbol? Implemented(IEnumerable<INamedTypeSymbol> interfaces, string name, int arity) =>
        interfaces.FirstOrDefault(i => i.Name == name && i.Arity == arity && i.ContainingNamespace.ToDisplayString() == "System.Collections.Generic");

    private TypeShape Object(ITypeSymbol type, int depth)
    {
        var name = NameOf(type);
        if (type is not INamedTypeSymbol named || type.IsTupleType || IsFramework(type))
        {
            return new TypeShape(type.IsTupleType ? TypeKind.Dynamic : TypeKind.Formattable, name);
        }

        if (!_objects.ContainsKey(name))
        {
            if (depth > MaxDepth || _objects.Count >= MaxTypes)
            {
                return new TypeShape(TypeKind.Dynamic, name);
            }

            ReadObject(named, depth);
        }

        return new TypeShape(TypeKind.Object, name);
    }

    private static bool IsFramework(ITypeSymbol type)
    {
        var space = type.ContainingNamespace?.ToDisplayString() ?? "";
        return space == "System" || space.StartsWith("System.", StringComparison.Ordinal) || space.StartsWith("Microsoft.", StringComparison.Ordinal);
    }

    private static string NameOf(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(FullName);
}
