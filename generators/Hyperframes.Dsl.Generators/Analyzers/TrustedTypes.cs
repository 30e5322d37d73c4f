using Hyperframes.Generators.Templates.Binding;
using Microsoft.CodeAnalysis;

namespace Hyperframes.Generators.Analyzers;

/// <summary>The types whose text is written as it is.</summary>
internal static class TrustedTypes
{
    /// <summary>Where a value of <paramref name="type"/> may stand; null for types that are escaped.</summary>
    public static TrustedPlace? PlaceOf(ITypeSymbol? type)
        => type?.ContainingNamespace is { Name: "Hyperframes", ContainingNamespace.IsGlobalNamespace: true } ? TrustedPlace.Of(type.Name) : null;
}
