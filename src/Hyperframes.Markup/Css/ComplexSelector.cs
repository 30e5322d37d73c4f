namespace Hyperframes.Markup.Css;

/// <summary>Compounds joined by combinators.</summary>
internal sealed record ComplexSelector(IReadOnlyList<IReadOnlyList<SimpleSelector>> Compounds)
{
    /// <summary>The last compound: what the selector selects.</summary>
    public IReadOnlyList<SimpleSelector> Subject => Compounds[Compounds.Count - 1];

    /// <summary>Whether there is no combinator.</summary>
    public bool IsCompound => Compounds.Count == 1;

    /// <summary>All conditions, those in parentheses too.</summary>
    public IEnumerable<SimpleSelector> Walk()
    {
        foreach (var simple in Compounds.SelectMany(compound => compound))
        {
            yield return simple;
            foreach (var inner in simple.Arguments.SelectMany(argument => argument.Walk()))
            {
                yield return inner;
            }
        }
    }
}
