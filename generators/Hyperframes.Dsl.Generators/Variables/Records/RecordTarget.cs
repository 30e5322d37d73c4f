using System.Collections.Immutable;
using Hyperframes.Generators.Variables.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Hyperframes.Generators.Variables.Records;

/// <summary>A type with <c>[CompositionVariables]</c>, read from its symbol into values.</summary>
internal sealed record RecordTarget(RecordShape? Shape, ImmutableArray<RecordProblem> Problems)
{
    public static RecordTarget Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var problems = ImmutableArray.CreateBuilder<RecordProblem>();
        var place = ((TypeDeclarationSyntax)context.TargetNode).Identifier.GetLocation();
        if (!type.IsRecord || type.IsValueType)
        {
            problems.Add(RecordProblem.At(VariableDescriptors.NotARecord, place, type.Name));
        }

        if (!IsPartial(type, cancellation))
        {
            problems.Add(RecordProblem.At(VariableDescriptors.RecordNotPartial, place, type.Name));
        }

        var canEmit = problems.Count == 0;
        var properties = Properties(type, problems, cancellation);
        return new RecordTarget(canEmit ? ShapeOf(type, properties) : null, problems.ToImmutable());
    }

    public bool Equals(RecordTarget? other) => other is not null && Equals(Shape, other.Shape) && Problems.SequenceEqual(other.Problems);

    public override int GetHashCode() => Shape?.GetHashCode() ?? 0;

    private static RecordShape ShapeOf(INamedTypeSymbol type, IReadOnlyList<PropertyShape> properties)
    {
        var containers = new List<string>();
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            containers.Insert(0, $"partial {Keyword(outer)} {outer.Name}");
        }

        return new RecordShape(type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(), type.Name, "partial record", type.Name, IsWhole: false)
        {
            Properties = properties,
            Containers = containers,
        };
    }

    private static string Keyword(INamedTypeSymbol type)
        => type.TypeKind switch { TypeKind.Struct => type.IsRecord ? "record struct" : "struct", TypeKind.Interface => "interface", _ => type.IsRecord ? "record" : "class" };

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellation)
    {
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (!outer.DeclaringSyntaxReferences.All(reference => reference.GetSyntax(cancellation) is TypeDeclarationSyntax syntax
                && syntax.Modifiers.Any(modifier => modifier.ValueText == "partial")))
            {
                return false;
            }
        }

        return true;
    }

    private static IReadOnlyList<PropertyShape> Properties(INamedTypeSymbol type, ImmutableArray<RecordProblem>.Builder problems, CancellationToken cancellation)
    {
        var properties = new List<PropertyShape>();
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
        {
            cancellation.ThrowIfCancellationRequested();
            if (property.IsStatic || property.IsImplicitlyDeclared || property.SetMethod is not { IsInitOnly: true } || property.DeclaredAccessibility != Accessibility.Public)
            {
                continue;
            }

            var place = property.Locations[0];
            if (RecordProperty.Read(property) is not { } shape)
            {
                problems.Add(RecordProblem.At(VariableDescriptors.UnsupportedProperty, place, property.Name, property.Type.ToDisplayString()));
            }
            else if (ids.TryGetValue(shape.Id, out var first))
            {
                problems.Add(RecordProblem.At(VariableDescriptors.RepeatedId, place, first, property.Name, shape.Id));
            }
            else
            {
                ids.Add(shape.Id, property.Name);
                properties.Add(shape);
            }
        }

        return properties;
    }
}
