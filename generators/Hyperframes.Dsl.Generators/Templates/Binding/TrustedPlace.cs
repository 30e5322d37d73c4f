using Hyperframes.Contexts;

namespace Hyperframes.Generators.Templates.Binding;

/// <summary>Where the text of a trusted type may stand as it is.</summary>
internal sealed class TrustedPlace
{
    private const string Namespace = "global::Hyperframes.";

    private static readonly Dictionary<string, TrustedPlace> ByType = new(StringComparer.Ordinal)
    {
        ["TrustedHtml"] = new("the content of an element", c => c.Value == ValueKind.NestedText || (c.Value == ValueKind.Text && c.Carrier is Carrier.Body or Carrier.PlainText)),
        ["TrustedCss"] = new("the value of a CSS declaration", c => c.Value == ValueKind.CssValue || c.Carrier == Carrier.PlainText),
        ["TrustedScript"] = new("an expression of a script", c => c.Value == ValueKind.ScriptValue || c.Carrier == Carrier.PlainText),
    };

    private readonly Func<OutputContext, bool> _takes;

    private TrustedPlace(string name, Func<OutputContext, bool> takes)
    {
        Name = name;
        _takes = takes;
    }

    /// <summary>The place in words.</summary>
    public string Name { get; }

    /// <summary>The place of a type of the namespace Hyperframes; null for types that are escaped.</summary>
    public static TrustedPlace? Of(string type) => ByType.TryGetValue(type, out var place) ? place : null;

    /// <summary>The place of a type of a model; null for types that are escaped.</summary>
    public static TrustedPlace? Of(TypeShape type) =>
        type.Kind == TypeKind.Written && type.CSharp.StartsWith(Namespace, StringComparison.Ordinal) ? Of(type.CSharp.Substring(Namespace.Length)) : null;

    /// <summary>Whether a hole is such a place.</summary>
    public bool Takes(OutputContext context) => _takes(context);
}
