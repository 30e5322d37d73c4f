using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Css;

namespace Hyperframes.Linting.Rules.Core;

/// <summary>CSS transitions, which run on the browser's clock.</summary>
internal sealed class CssTransitionRule : LintRule
{
    private static readonly LintCode Code = new(
        "css_transition_used",
        "HF3009",
        FindingSeverity.Warning,
        "A CSS transition is used",
        "A transition runs on the browser's clock, which a render does not follow, so frames come out before or after it.",
        "Keep the change of class or attribute, and put the visible change on the timeline.");

    private static readonly RulePattern Property = RulePattern.Of("^(?:-webkit-)?transition(?:-[a-z][a-z-]*)?$");
    private static readonly RulePattern Time = RulePattern.Of(@"[+-]?(?:\d*\.)?\d+m?s\b");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var style in page.Styles.Where(style => Mentions(style.Content) && style.Sheet.Error is null))
        {
            foreach (var declaration in style.Sheet.Declarations.Where(IsUnsafe))
            {
                yield return new Finding(Code, MessageFor(declaration))
                {
                    Selector = declaration.Rule?.Selector,
                    Snippet = Snippet.Of(declaration.Text),
                    Offset = style.IsExternal ? null : style.ContentStart + declaration.Span.Start,
                };
            }
        }

        foreach (var tag in page.Tags)
        {
            if (tag.Decoded("style") is not { } inline || !Mentions(inline))
            {
                continue;
            }

            var sheet = CssReader.Read(inline);
            foreach (var declaration in sheet.Error is null ? sheet.Declarations.Where(IsUnsafe) : [])
            {
                yield return Finding.On(tag, Code, MessageFor(declaration)) with { ElementId = NullIfEmpty(tag.Decoded("id")) };
            }
        }
    }

    private static bool Mentions(string css) => css.IndexOf("transition", StringComparison.OrdinalIgnoreCase) >= 0;

    private static string MessageFor(CssDeclaration declaration) =>
        $"The declaration {declaration.Property}: {declaration.Value} runs on the browser's clock and cannot be seeked.";

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static bool IsUnsafe(CssDeclaration declaration)
    {
        var property = declaration.Property.Trim().ToLowerInvariant();
        if (!Property.IsMatch(property))
        {
            return false;
        }

        var name = property.StartsWith("-webkit-", StringComparison.Ordinal) ? property.Substring(8) : property;
        var value = JsNumber.Trim(declaration.Value).ToLowerInvariant();
        if (value == "none" && name is "transition" or "transition-property")
        {
            return false;
        }

        return name is not ("transition" or "transition-duration" or "transition-delay")
            || value.IndexOf("var(", StringComparison.Ordinal) >= 0
            || Time.Matches(value).Any(time => JsNumber.ParseFloat(time.Value) != 0);
    }
}
