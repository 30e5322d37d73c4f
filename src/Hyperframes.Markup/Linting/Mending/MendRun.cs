namespace Hyperframes.Linting.Mending;

/// <summary>Edits that mend one finding; none where the mend does not fit.</summary>
internal delegate IEnumerable<TextEdit> Mend(MendPage page, LintFinding finding, Reading.HtmlTag? tag);

/// <summary>Mends one finding after the other and judges the page after each.</summary>
internal sealed class MendRun
{
    private const int MostEdits = 2000;

    private readonly LintOptions _options;
    private readonly List<MendedFinding> _mended = [];
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);
    private IReadOnlyList<LintFinding> _findings;

    public MendRun(string html, LintOptions options)
    {
        Html = html;
        _options = options;
        _findings = CompositionValidator.Validate(html, options);
    }

    public string Html { get; private set; }

    public IReadOnlyList<MendedFinding> Mended => _mended;

    /// <summary>Mends the findings of a code; none of them when others take their place.</summary>
    public void MendAll(string code, Mend mend)
    {
        var (html, findings, mended) = (Html, _findings, _mended.Count);
        for (var i = 0; i < MostEdits && TryMend(code, mend); i++)
        {
        }

        if (_mended.Count > mended && _findings.Count(finding => finding.Code == code) >= findings.Count(finding => finding.Code == code))
        {
            (Html, _findings) = (html, findings);
            _mended.RemoveRange(mended, _mended.Count - mended);
        }
    }

    /// <summary>Mends the first finding of a code that it can; false when there is none.</summary>
    private bool TryMend(string code, Mend mend)
    {
        var page = new MendPage(Html, _options);
        foreach (var finding in _findings.Where(finding => finding.Code == code && !_refused.Contains(KeyOf(finding))))
        {
            var edits = mend(page, finding, page.TagOf(finding)).ToList();
            var html = edits.Count == 0 ? Html : TextEdit.Apply(Html, edits);
            var findings = html == Html ? _findings : CompositionValidator.Validate(html, _options);
            if (html != Html && IsBetter(findings))
            {
                _mended.Add(new MendedFinding(code, finding.File, finding.Position, finding.Message));
                (Html, _findings) = (html, findings);
                return true;
            }

            _refused.Add(KeyOf(finding));
        }

        return false;
    }

    private static string KeyOf(LintFinding finding) => $"{finding.Code}|{finding.Position}|{finding.ElementId}|{finding.Message}";

    /// <summary>Fewer findings or, where one stood for several equal ones, as many; and none of a code that was rarer before.</summary>
    private bool IsBetter(IReadOnlyList<LintFinding> findings)
    {
        var before = _findings.GroupBy(finding => finding.Code).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return findings.GroupBy(finding => finding.Code).All(group => before.TryGetValue(group.Key, out var count) && group.Count() <= count);
    }
}
