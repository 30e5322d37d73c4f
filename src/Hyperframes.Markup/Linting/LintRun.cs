using System.Text.RegularExpressions;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting;

/// <summary>Runs rules over one page: settles severities, drops repetitions, finds places.</summary>
internal sealed class LintRun(LintContext page)
{
    /// <summary>So many rules may run out of patience before the rest is left out.</summary>
    private const int MostTimeouts = 2;

    /// <summary>Nobody reads more findings than that, repeated ones counted.</summary>
    private const int MostFindings = 10_000;

    private readonly SourceLocator _locator = new(page);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<LintFinding> _findings = [];
    private readonly Lazy<List<string>> _externalText = new(() => page.Options.ExternalStyles.Select(style => Snippet.Collapse(style.Content)).ToList());

    /// <summary>What the rules found, in their order.</summary>
    public IReadOnlyList<LintFinding> Run(IEnumerable<LintRule> rules)
    {
        var timeouts = 0;
        var found = 0;
        foreach (var rule in rules)
        {
            try
            {
                foreach (var finding in rule.Check(page))
                {
                    if (found++ == MostFindings)
                    {
                        Add(EngineCodes.TooMany(MostFindings));
                        return _findings;
                    }

                    Add(finding);
                }
            }
            catch (RegexMatchTimeoutException)
            {
                Add(EngineCodes.GaveUp(rule));
                if (++timeouts == MostTimeouts)
                {
                    Add(EngineCodes.Stopped());
                    break;
                }
            }
        }

        return _findings;
    }

    private void Add(Finding finding)
    {
        var severity = finding.Severity ?? finding.Code.Severity;
        if (page.Options.Severities.TryGetValue(finding.Code.Code, out var configured))
        {
            if (configured is null)
            {
                return;
            }

            severity = configured.Value;
        }

        if (!_seen.Add(KeyOf(finding, severity)))
        {
            return;
        }

        var place = finding.Place;
        var position = place?.Position
            ?? (finding.SkipsSearch || StandsInLinkedStyle(finding) ? null : _locator.Locate(finding))
            ?? (finding.Offset is { } offset ? page.PositionAt(offset) : null);
        _findings.Add(new LintFinding
        {
            Code = finding.Code.Code,
            Severity = severity,
            Message = finding.Message,
            FixHint = finding.FixHint ?? finding.Code.Remedy,
            File = place?.File ?? page.Options.FilePath,
            Position = position,
            ElementId = finding.ElementId,
            Selector = finding.Selector,
            Snippet = finding.Snippet,
        });
    }

    private bool StandsInLinkedStyle(Finding finding) =>
        finding.Snippet is { } snippet
        && page.Options.ExternalStyles.Count > 0
        && _externalText.Value.Any(text => text.IndexOf(SourceLocator.WithoutEllipsis(snippet), StringComparison.Ordinal) >= 0);

    private static string KeyOf(Finding finding, FindingSeverity severity)
    {
        var key = $"{finding.Code.Code}|{severity}|{finding.Selector}|{finding.ElementId}|{finding.Message}";
        return finding.CountsEachPlace ? $"{key}|{finding.Place?.Position}" : key;
    }
}
