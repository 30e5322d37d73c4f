namespace Hyperframes.Linting.Rules.Fonts;

/// <summary>System fonts in a render that is spread over machines.</summary>
internal sealed class AliasedFontRule : LintRule
{
    private static readonly LintCode Code = new(
        "system_font_will_alias",
        "HF3701",
        FindingSeverity.Warning,
        "A system font is used in a distributed render",
        "The machines of a distributed render have other fonts, and the text is set in one of theirs.",
        "Bring the font along by @font-face.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (!page.Options.Distributed)
        {
            yield break;
        }

        var fonts = FontFamilies.Of(page);
        var aliased = fonts.Used
            .Where(name => !fonts.Declared.Contains(name) && BundledFonts.For(name) is { } bundled && bundled.ToLowerInvariant() != name)
            .Select(name => $"'{name}' → {BundledFonts.For(name)}")
            .ToList();
        if (aliased.Count > 0)
        {
            yield return new Finding(Code, $"Fonts of this machine will be replaced: {string.Join(", ", aliased)}.", "Declare each of them by @font-face with a file of the project.");
        }
    }
}
