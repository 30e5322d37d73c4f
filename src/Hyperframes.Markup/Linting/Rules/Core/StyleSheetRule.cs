using System.Globalization;
using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Css;
using Hyperframes.Markup.Source;

namespace Hyperframes.Linting.Rules.Core;

/// <summary>Style sheets that cannot be read, and selectors that cannot match or match what belongs to the runtime.</summary>
internal sealed class StyleSheetRule : LintRule
{
    private static readonly LintCode ParseError = new(
        "css_parse_error",
        "HF3010",
        FindingSeverity.Error,
        "A style sheet is not CSS",
        "A browser drops what it cannot read, up to the next place where it can go on, so rules go missing without a word.",
        "Correct the style sheet at the place named.");

    private static readonly LintCode RepeatedId = new(
        "repeated_id_descendant_selector",
        "HF3011",
        FindingSeverity.Error,
        "A selector asks for an id inside itself",
        "Ids are unique, so no element with an id stands in another one with the same id and the rule never applies.",
        "Name the id once.");

    private static readonly LintCode WeakId = new(
        "id_override_reduced_specificity",
        "HF3012",
        FindingSeverity.Warning,
        "A position is set through a weak form of an id",
        "[id=…] and :where(#…) weigh no more than a class, so a rule with two classes wins over the position without notice.",
        "Write the id as #id.");

    private static readonly LintCode HiddenStyle = new(
        "runtime_hidden_style_opacity",
        "HF3013",
        FindingSeverity.Error,
        "A rule turns what the runtime hides transparent",
        "The renderer hides each video and copies its opacity to the frame that stands for it, so this rule makes both invisible.",
        "Restrict the selector to hosts of sub-compositions: [data-composition-src][style*=\"visibility: hidden\"].");

    private static readonly HashSet<string> Position = new(StringComparer.OrdinalIgnoreCase) { "left", "top", "right", "bottom", "inset" };

    public override IReadOnlyList<LintCode> Codes => [ParseError, RepeatedId, WeakId, HiddenStyle];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        var repeated = new HashSet<string>(StringComparer.Ordinal);
        var weak = new HashSet<string>(StringComparer.Ordinal);
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        foreach (var style in page.Styles)
        {
            if (style.Sheet.Error is { } error)
            {
                // The place within the style sheet tells two broken ones of one page apart.
                var place = new LineMap(style.Content).PositionAt(error.Offset);
                yield return new Finding(ParseError, $"The style sheet cannot be read at ({place}): {error.Message}") { Place = page.PlaceIn(style, error.Offset) };
            }

            foreach (var rule in style.Sheet.Rules.Where(rule => rule.Parent is not null || MayBeWrong(rule.Selector)))
            {
                foreach (var finding in CheckRule(rule, repeated, weak, hidden))
                {
                    yield return style.IsExternal ? finding : finding with { Offset = style.ContentStart + rule.Span.Start };
                }
            }
        }
    }

    /// <summary>A selector in which an id is asked for twice, by an attribute or through a pseudo-class.</summary>
    private static bool MayBeWrong(string selector) =>
        selector.IndexOf('[') >= 0 || selector.IndexOf(':') >= 0 || selector.IndexOf('#') != selector.LastIndexOf('#');

    private static IEnumerable<Finding> CheckRule(CssRule rule, HashSet<string> repeated, HashSet<string> weak, HashSet<string> hidden)
    {
        var positions = rule.Declarations.Where(declaration => !declaration.IsImportant && Position.Contains(declaration.Property)).Select(declaration => declaration.Property).ToList();
        var isTransparent = rule.AllDeclarations.Exists(declaration =>
            declaration.Property.Equals("opacity", StringComparison.OrdinalIgnoreCase) && JsNumber.ToNumber(declaration.Value) == 0);
        foreach (var selector in positions.Count > 0 || isTransparent || rule.Selector.IndexOf('#') >= 0 || rule.Parent is not null ? rule.ResolvedSelectors : [])
        {
            if (SelectorReader.Read(selector) is not { } read)
            {
                continue;
            }

            if (positions.Count > 0 && WeakIdOf(read) is { } id && weak.Add(selector))
            {
                yield return new Finding(WeakId, $"The selector {selector} sets {string.Join("/", positions)} with less weight than #{id} has, so a rule with two classes can win over it.", $"Write it as #{Escape(id)}.")
                {
                    Selector = selector,
                    Snippet = Snippet.Of(rule.Text),
                };
            }

            if (RepeatedIdOf(read) is { } twice && repeated.Add(twice))
            {
                yield return new Finding(RepeatedId, $"The selector {selector} asks for #{twice} inside #{twice} and never matches.") { Selector = selector };
            }

            if (isTransparent && read.Any(SelectsHiddenStyle) && hidden.Add(selector))
            {
                yield return new Finding(HiddenStyle, $"The selector {selector} matches what the runtime hides and makes it transparent, videos too.")
                {
                    Selector = selector,
                    Snippet = Snippet.Of(rule.Text),
                };
            }
        }
    }

    private static string? RepeatedIdOf(IReadOnlyList<ComplexSelector> selectors)
    {
        foreach (var selector in selectors)
        {
            var compoundOf = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < selector.Compounds.Count; i++)
            {
                foreach (var id in selector.Compounds[i].SelectMany(RequiredIds))
                {
                    if (compoundOf.TryGetValue(id, out var first) && first != i)
                    {
                        return id;
                    }

                    compoundOf[id] = i;
                }
            }
        }

        return null;
    }

    private static IEnumerable<string> RequiredIds(SimpleSelector simple)
    {
        if (simple.Kind == SimpleSelectorKind.Id)
        {
            return [simple.Name];
        }

        if (simple.Kind != SimpleSelectorKind.Pseudo || simple.Arguments.Count == 0 || simple.Name.ToLowerInvariant() is not (":is" or ":where")
            || simple.Arguments.Any(argument => !argument.IsCompound))
        {
            return [];
        }

        return simple.Arguments
            .Select(argument => argument.Subject.Where(inner => inner.Kind == SimpleSelectorKind.Id).Select(inner => inner.Name))
            .Aggregate((all, ids) => all.Intersect(ids, StringComparer.Ordinal))
            .Distinct();
    }

    private static string? WeakIdOf(IReadOnlyList<ComplexSelector> selectors)
    {
        string? found = null;
        foreach (var subject in selectors.Select(selector => selector.Subject).Where(subject => !subject.Any(simple => simple.Kind == SimpleSelectorKind.Id)))
        {
            foreach (var simple in subject)
            {
                found = WeakIdOf(simple) ?? found;
            }
        }

        return found;
    }

    private static string? WeakIdOf(SimpleSelector simple) => simple.Kind switch
    {
        SimpleSelectorKind.Attribute when simple.Name.Equals("id", StringComparison.OrdinalIgnoreCase) =>
            simple.Operator == "=" && simple.Value is { Length: > 0 } value ? value : null,
        SimpleSelectorKind.Pseudo when simple.Name.Equals(":where", StringComparison.OrdinalIgnoreCase) =>
            simple.Arguments.SelectMany(argument => argument.Compounds).SelectMany(compound => compound).FirstOrDefault(inner => inner.Kind == SimpleSelectorKind.Id)?.Name,
        _ => null,
    };

    private static bool SelectsHiddenStyle(ComplexSelector selector) =>
        !selector.Subject.Any(simple => simple.Kind == SimpleSelectorKind.Attribute && simple.Name.ToLowerInvariant() is "data-composition-src" or "data-composition-file")
        && selector.Subject.Any(IsHiddenStyle);

    private static bool IsHiddenStyle(SimpleSelector simple)
    {
        if (simple.Kind != SimpleSelectorKind.Attribute || simple.Operator != "*=" || string.IsNullOrEmpty(simple.Value)
            || !simple.Name.Equals("style", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var needle = simple.IgnoresCase ? simple.Value!.ToLowerInvariant() : simple.Value!;
        return (needle.Contains("visibility") || needle.Contains("hidden")) && "visibility: hidden !important;".Contains(needle);
    }

    private static string Escape(string id)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < id.Length; i++)
        {
            var c = id[i];
            var isPlain = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '-' || c > 127 || (c is >= '0' and <= '9' && i > 0);
            _ = isPlain ? text.Append(c) : text.Append('\\').Append(((int)c).ToString("x", CultureInfo.InvariantCulture)).Append(' ');
        }

        return text.ToString();
    }
}
