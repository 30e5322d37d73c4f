using Hyperframes.Markup.Source;

namespace Hyperframes.Generators.Templates.Text;

/// <summary>A finding about a template: which rule, where, and what its message quotes.</summary>
internal sealed class TemplateDiagnostic(string id, TextSpan span, params string[] arguments) : IEquatable<TemplateDiagnostic>
{
    public string Id { get; } = id;

    public TextSpan Span { get; } = span;

    public IReadOnlyList<string> Arguments { get; } = arguments;

    public bool Equals(TemplateDiagnostic? other) =>
        other is not null && Id == other.Id && Span == other.Span && Arguments.SequenceEqual(other.Arguments);

    public override bool Equals(object? obj) => Equals(obj as TemplateDiagnostic);

    public override int GetHashCode() => Id.GetHashCode() ^ Span.GetHashCode();
}
