using System.Buffers;
using Hyperframes.Writing;

namespace Hyperframes.Fluent;

/// <summary>A rule of a composition's own style sheet.</summary>
internal sealed record StyleRule(string[] Selectors, ElementStyle Style)
{
    // No brace, quote or angle: a selector cannot leave its place.
    private static readonly SearchValues<char> Characters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.#:>+~*() ");

    /// <exception cref="ArgumentException">The text is no list of selectors by tag, class and id.</exception>
    public static StyleRule Of(string selector, ElementStyle style)
    {
        ArgumentNullException.ThrowIfNull(selector);
        var selectors = selector.Split(',', StringSplitOptions.TrimEntries);
        return selectors.All(one => one.Length > 0 && !one.AsSpan().ContainsAnyExcept(Characters) && one.Count(c => c == '(') == one.Count(c => c == ')'))
            ? new StyleRule(selectors, style)
            : throw new ArgumentException($"'{selector}' is not a selector by tag, class and id, such as '.price' or '#total > span'.", nameof(selector));
    }

    /// <summary>As CSS that reaches the elements of one composition alone (contract 2.2).</summary>
    public string ToCss(string compositionId) =>
        $"{string.Join(", ", Selectors.Select(selector => $"[data-composition-id=\"{compositionId}\"] {selector}"))} {{ {Style} }}";
}
