using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Composition;

/// <summary>Entry pages that are fragments.</summary>
internal sealed class DocumentWrapperRule : LintRule
{
    private static readonly LintCode Code = new(
        "root_composition_missing_html_wrapper",
        "HF3411",
        FindingSeverity.Error,
        "The entry page is a fragment",
        "Without a doctype browsers fall back to old layout rules, and the bundler finds no place for the runtime's scripts.",
        "Put the composition into <!doctype html><html><head>…</head><body>…</body></html>.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (page.Options.IsSubComposition || page.StartsWithTemplate || page.StartsWith("<!doctype") || page.StartsWith("<html")
            || page.RawSource.IndexOf("data-composition-id", StringComparison.Ordinal) < 0)
        {
            yield break;
        }

        yield return new Finding(Code, "The page begins with neither a doctype nor an html element.")
        {
            Snippet = page.Root is { } root ? Snippet.Of(root.Raw) : null,
            Offset = page.Root?.Index,
        };
    }
}
