using Hyperframes.Linting.Reading;
using Hyperframes.Linting.Rules.Gsap;

namespace Hyperframes.Linting.Rules.Captions;

/// <summary>Captions whose words are fetched.</summary>
internal sealed class TranscriptRule : LintRule
{
    private static readonly LintCode Code = new(
        "caption_transcript_not_inline",
        "HF3303",
        FindingSeverity.Error,
        "The words of captions are fetched",
        "The caption editor finds the words only where they stand in the script, and a render may begin before they are there.",
        "Write the words into the script.");

    private static readonly RulePattern PathSays = RulePattern.IgnoringCase("caption");
    private static readonly RulePattern Inline = RulePattern.Of(@"(?:const|let|var)\s+(?:TRANSCRIPT|script)\s*=\s*\[");
    private static readonly RulePattern Fetch = RulePattern.IgnoringCase("""fetch\s*\(\s*["'][^"']*transcript""");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (page.Scripts.Any(script => script.Content.IndexOf("fetch", StringComparison.OrdinalIgnoreCase) >= 0)
            && ((page.Options.FilePath is { } path && PathSays.IsMatch(path)) || Captioned.HasGroupsOrWords(page)))
        {
            var text = string.Join("\n", page.Scripts.Select(script => script.Content));
            if (Fetch.IsMatch(text) && !Inline.IsMatch(text))
            {
                yield return new Finding(
                    Code,
                    "The transcript of the captions is loaded by fetch().",
                    "Write it into the script, as var TRANSCRIPT = [{ \"text\": \"…\", \"start\": 0, \"end\": 1 }].");
            }
        }
    }
}
