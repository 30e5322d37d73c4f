namespace Hyperframes.Linting.Rules.Core;

/// <summary>Tags whose <c>&gt;</c> is missing.</summary>
internal sealed class UnclosedTagRule : LintRule
{
    private static readonly LintCode Code = new(
        "unclosed_tag_swallowed_element",
        "HF3014",
        FindingSeverity.Error,
        "A tag's > is missing",
        "Without it the next element is read as attributes of this one and never appears.",
        "Close the tag before the next element begins.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page) =>
        page.Tags
            .Where(tag => tag.Raw.IndexOf('<', 1) >= 0 && HasUnquotedLessThan(tag.AttributeText))
            .Select(tag => Finding.On(tag, Code, $"The > of <{tag.Name}> is missing, so the element behind it is swallowed.") with { ElementId = null });

    private static bool HasUnquotedLessThan(string attributes)
    {
        var quote = '\0';
        foreach (var c in attributes)
        {
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '<')
            {
                return true;
            }
        }

        return false;
    }
}
