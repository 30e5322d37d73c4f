using Hyperframes.Linting.Gsap;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Textures;

/// <summary>Text with a texture: its classes, its mask, and shadows that the mask would cut off.</summary>
internal sealed class TexturedTextRule : LintRule
{
    private const string WrapHint = "Put the textured text into an element of its own, and the drop shadow on that.";

    private static readonly LintCode DropShadow = new(
        "texture_drop_shadow_on_text",
        "HF3601",
        FindingSeverity.Warning,
        "Textured text has a drop shadow",
        "The mask that gives the text its texture cuts the shadow off as well.",
        "Put the shadow on an element around the text.");

    private static readonly LintCode MissingBase = new(
        "texture_class_missing_base",
        "HF3602",
        FindingSeverity.Warning,
        "A texture's class stands without the base class",
        "The base class carries the settings of the mask; without it the texture does not show as meant.",
        "Add the class hf-texture-text.");

    private static readonly LintCode MissingMask = new(
        "texture_text_missing_mask",
        "HF3603",
        FindingSeverity.Warning,
        "Textured text has no texture",
        "Without a material class or a mask of its own the text has no texture.",
        "Add a material class, or a mask-image.");

    private static readonly LintCode Unknown = new(
        "texture_class_unknown",
        "HF3604",
        FindingSeverity.Error,
        "A texture's class is not defined",
        "No style sheet of the page gives the class a mask, so the text has no texture.",
        "Put the component's styles into the page, or correct the class.");

    private static readonly RulePattern InlineMask = RulePattern.IgnoringCase(@"\b(?:-webkit-)?mask-image\s*:");
    private static readonly RulePattern InlineShadow = RulePattern.IgnoringCase(@"\bfilter\s*:\s*[^;]*\bdrop-shadow\s*\(");

    public override IReadOnlyList<LintCode> Codes => [DropShadow, MissingBase, MissingMask, Unknown];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (page.Source.IndexOf("hf-texture-", StringComparison.Ordinal) < 0
            && !page.Options.ExternalStyles.Any(style => style.Content.IndexOf("hf-texture-", StringComparison.Ordinal) >= 0))
        {
            yield break;
        }

        var styles = new TextureStyles(page);
        foreach (var (selector, _) in styles.Shadows.Where(shadow => shadow.IsDirect))
        {
            yield return new Finding(DropShadow, $"\"{selector}\" puts a drop shadow on textured text itself.", WrapHint) { Selector = selector };
        }

        foreach (var tag in page.Tags.Where(tag => tag.Name is not ("style" or "script")))
        {
            var classes = tag.ClassTokens;
            if (classes.Any(name => name == TextureStyles.BaseClass || TextureStyles.IsMaterial(name)))
            {
                foreach (var finding in Judge(tag, classes, styles))
                {
                    yield return finding;
                }
            }
        }
    }

    private static IEnumerable<Finding> Judge(HtmlTag tag, IReadOnlyList<string> classes, TextureStyles styles)
    {
        var isText = classes.Contains(TextureStyles.BaseClass);
        var materials = classes.Where(TextureStyles.IsMaterial).ToList();
        if (materials.Count > 0 && !isText)
        {
            yield return Finding.On(
                tag,
                MissingBase,
                $"The class {materials[0]} stands without {TextureStyles.BaseClass}.",
                $"Write class=\"{TextureStyles.BaseClass} {materials[0]}\".");
        }

        if (isText && materials.Count == 0 && !InlineMask.IsMatch(tag.Attr("style") ?? ""))
        {
            yield return Finding.On(
                tag,
                MissingMask,
                $"{TextureStyles.BaseClass} stands without a material class and without a mask.",
                "Add a material class that the page defines, or mask-image and -webkit-mask-image in the element's style.");
        }

        foreach (var material in materials.Where(material => !styles.Defined.Contains(material)))
        {
            yield return Finding.On(
                tag,
                Unknown,
                $"No style sheet of the page gives {material} a mask.",
                "Put the styles of the texture component into the page, or correct the name.");
        }

        foreach (var (selector, _) in isText ? styles.Shadows.Where(s => !s.IsDirect && TextureStyles.Matches(s.Selector, tag, classes)) : [])
        {
            yield return Finding.On(tag, DropShadow, $"\"{selector}\" puts a drop shadow on textured text itself.", WrapHint) with { Selector = selector };
        }

        if (isText && InlineShadow.IsMatch(tag.Attr("style") ?? ""))
        {
            yield return Finding.On(tag, DropShadow, "The element's style puts a drop shadow on textured text itself.", WrapHint);
        }
    }
}
