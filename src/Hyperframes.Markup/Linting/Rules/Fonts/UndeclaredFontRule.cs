using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Fonts;

/// <summary>Fonts that nothing supplies.</summary>
internal sealed class UndeclaredFontRule : LintRule
{
    private static readonly LintCode Code = new(
        "font_family_without_font_face",
        "HF3702",
        FindingSeverity.Error,
        "A font is used that nothing supplies",
        "The renderer has a few fonts of its own; text in any other is set in whatever the machine falls back to.",
        "Declare the font by @font-face.");

    private const int MostNames = 20;

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (page.IsRegistryItem)
        {
            yield break;
        }

        var fonts = FontFamilies.Of(page);
        var missing = fonts.Used.Where(name => !fonts.Declared.Contains(name) && BundledFonts.For(name) is null).ToList();
        if (missing.Count > 0)
        {
            var google = GoogleFonts.In(page);
            missing.RemoveAll(name => google.Contains(name.Replace('+', ' ')));
        }

        if (missing.Count > 0)
        {
            yield return new Finding(
                Code,
                $"Nothing supplies {(missing.Count == 1 ? "the font" : "the fonts")} {string.Join(", ", missing.Take(MostNames))}{(missing.Count > MostNames ? " …" : "")}.",
                "Declare each by @font-face with a file of the project; for a font of the system use src: local(\"Its Name\").")
            {
                Place = PlaceOf(page, new HashSet<string>(missing, StringComparer.Ordinal)),
            };
        }
    }

    /// <summary>Where the fonts are used, if that is one place only.</summary>
    private static FindingPlace? PlaceOf(LintContext page, HashSet<string> missing)
    {
        FindingPlace? place = null;
        foreach (var style in page.Styles)
        {
            if (style.Sheet.Error is not null)
            {
                return null;
            }

            var faces = style.Sheet.AtRules.Where(rule => rule.Name.ToLowerInvariant() == "font-face").Select(rule => rule.Span).OrderBy(span => span.Start).ToList();
            var face = 0;
            foreach (var declaration in style.Sheet.Declarations.Where(d => string.Equals(d.Property, "font-family", StringComparison.OrdinalIgnoreCase)).OrderBy(d => d.Span.Start))
            {
                while (face < faces.Count && faces[face].End <= declaration.Span.Start)
                {
                    face++;
                }

                var isUse = !(face < faces.Count && faces[face].Start < declaration.Span.Start)
                    && declaration.Value.Split(',').Any(part => FontFamilies.Normalize(part) is { } name && missing.Contains(name));
                if (isUse && place is not null)
                {
                    return null;
                }

                place = isUse ? page.PlaceIn(style, declaration.Span.Start) : place;
            }
        }

        return place;
    }
}
