using Hyperframes.Linting.Mending;

namespace Hyperframes.Linting;

/// <summary>Mends what a rule finds where that takes no decision, by small edits that leave the rest of the page as it is.</summary>
public static class CompositionMender
{
    /// <summary>The codes that can be mended, in the order in which it is tried.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Mends.All.Select(mend => mend.Code)];

    /// <summary>Mends a page. An edit is kept only when its finding is gone and no other has come.</summary>
    /// <param name="html">The page's text.</param>
    /// <param name="options">As for <see cref="CompositionValidator.Validate"/>.</param>
    public static MendResult Mend(string html, LintOptions? options = null)
    {
        if (html is null)
        {
            throw new ArgumentNullException(nameof(html));
        }

        var run = new MendRun(html, options ?? LintOptions.Default);
        foreach (var (code, mend) in Mends.All)
        {
            run.MendAll(code, mend);
        }

        return new MendResult(run.Html, run.Mended);
    }
}
