using Hyperframes.Contexts;
using Microsoft.CodeAnalysis;

namespace Hyperframes.Generators.Analyzers;

/// <summary>The types whose text is written as it is, and where that is sound.</summary>
internal sealed class TrustedTypes
{
    private static readonly Dictionary<string, TrustedTypes> ByName = new(StringComparer.Ordinal)
    {
        ["TrustedHtml"] = new("the content of an element", c => c.Value == ValueKind.NestedText || (c.Value == ValueKind.Text && c.Carrier is Carrier.Body or Carrier.PlainText)),
        ["TrustedCss"] = new("the value of a CSS declaration", c => c.Value == ValueKind.CssValue),
        ["TrustedScript"] = new("an expression of a script", c => c.Value == ValueKind.ScriptValue),
    };

    private TrustedTypes(string name, Func<OutputContext, bool> takes)
    {
        Name = name;
        Takes = takes;
    }

    /// <summary>The place in words.</summary>
    public string Name { get; }

    /// <summary>Whether a hole is such a place.</summary>
    public Func<OutputContext, bool> Takes { get; }

    /// <summary>Where a value of <paramref name="type"/> may stand; null for types that are escaped.</summary>
    public static TrustedTypes? PlaceOf(ITypeSymbol? type)
        => type?.ContainingNamespace is { Name: "Hyperframes", ContainingNamespace.IsGlobalNamespace: true } && ByName.TryGetValue(type.Name, out var place) ? place : null;
}
