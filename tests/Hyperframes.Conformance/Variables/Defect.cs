using Hyperframes.Markup.Binding;

namespace Hyperframes.Conformance.Variables;

/// <summary>A project with one thing made wrong, and what must be said of it.</summary>
/// <param name="Operator">The operator's number.</param>
/// <param name="What">What was done, for the report.</param>
/// <param name="Pages">The project; the first page is the entry.</param>
/// <param name="Expected">Any one of these counts as caught.</param>
internal sealed record Defect(int Operator, string What, IReadOnlyList<(string Path, string Html)> Pages, params VariableFindingKind[] Expected)
{
    /// <summary>The <c>variables</c> object of a render request, where that is what is wrong.</summary>
    public string? Overrides { get; init; }

    /// <summary>A constant in C#, where that is what is wrong: the type and the text.</summary>
    public (string Type, string Text)? Constant { get; init; }

    /// <summary>Whether a page or a constant shows it, so that a build can.</summary>
    public bool ShowsAtCompileTime => Overrides is null;
}
