using Hyperframes.Linting;
using Hyperframes.Markup.Source;

namespace Hyperframes.Bundling;

/// <summary>What the translation of the guide's dialect reports, with places in the page as written.</summary>
internal sealed class DialectFindings(string file, string source, ICollection<LintFinding> findings)
{
    private readonly LineMap _lines = new(source);

    public void Translated(int offset, string message) => Add("guide_dialect_translated", FindingSeverity.Info, offset, message, null);

    public void Invalid(int offset, string message, string hint) => Add("guide_dialect_invalid", FindingSeverity.Error, offset, message, hint);

    public void LengthUnknown() => Add(
        "guide_dialect_length_unknown",
        FindingSeverity.Error,
        0,
        "The page has no root, and nothing says how long the video is.",
        "Give BundleOptions.Dialect a Length or the Media to take it from, or give the page a root with data-duration. A length cannot be a variable (contract 4.6).");

    private void Add(string code, FindingSeverity severity, int offset, string message, string? hint) => findings.Add(new LintFinding
    {
        Code = code,
        Severity = severity,
        File = file,
        Position = _lines.PositionAt(offset),
        Message = message,
        FixHint = hint,
    });
}
