namespace Hyperframes.Linting;

/// <summary>What the engine itself has to say about a run.</summary>
internal static class EngineCodes
{
    /// <summary>Texts longer than this are refused: no composition is, and rules take time that grows with the page.</summary>
    public const int LongestPage = 3_000_000;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<LintCode> All => [RuleGaveUp, PageNotChecked];

    /// <summary>A rule ran out of time.</summary>
    public static LintCode RuleGaveUp { get; } = new(
        "rule_gave_up",
        "HF4190",
        FindingSeverity.Warning,
        "A rule ran out of time",
        "The page makes a rule's pattern run far longer than any ordinary page does, so the rule stopped and what it looks for may be there.",
        "Shorten the longest line, attribute or script of the page, and check it again.");

    /// <summary>The page is too long to check.</summary>
    public static LintCode PageNotChecked { get; } = new(
        "page_not_checked",
        "HF4191",
        FindingSeverity.Warning,
        "The page is too much to be checked as a whole",
        "A page of more than three million characters is not read by the rules, and after ten thousand findings the rest of the rules is left out, so nothing is known about what they look for.",
        "Move inlined media and libraries into files of their own, or mend the findings there are.");

    public static Finding GaveUp(LintRule rule) => new(
        RuleGaveUp,
        $"The rule for {string.Join(", ", rule.Codes.Select(code => code.Code))} ran out of time on this page and did not finish.",
        "Shorten the longest line, attribute or script of the page.");

    public static Finding Stopped() => new(
        RuleGaveUp,
        "Several rules ran out of time on this page; the remaining rules were not run.",
        "Shorten the longest line, attribute or script of the page.");

    public static Finding TooMany(int most) => new(
        PageNotChecked,
        FormattableString.Invariant($"The page has more than {most} findings; the remaining rules were not run."),
        "Mend the findings there are, and check the page again.");

    public static LintFinding TooLong(LintOptions options, int length) => new()
    {
        Code = PageNotChecked.Code,
        Severity = PageNotChecked.Severity,
        Message = FormattableString.Invariant($"The page has {length} characters, more than the {LongestPage} that are checked."),
        FixHint = PageNotChecked.Remedy,
        File = options.FilePath,
    };
}
