using Hyperframes.Linting;
using Spectre.Console;

namespace Hyperframes.Cli.Linting;

/// <summary>For a person: findings by file, each with what to do.</summary>
internal sealed class HumanReport : Report
{
    private readonly IAnsiConsole _console;

    public HumanReport(TextWriter output, bool verbose)
        : base(output, verbose)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = ReferenceEquals(output, Console.Out) ? AnsiSupport.Detect : AnsiSupport.No });
        _console.Profile.Width = Math.Max(_console.Profile.Width, 100);
    }

    /// <inheritdoc/>
    public override void Write(LintTarget target, ProjectLintResult result, IReadOnlyList<MendedFinding> mended)
    {
        foreach (var group in Shown(result).GroupBy(finding => finding.File ?? "the project", StringComparer.Ordinal))
        {
            _console.MarkupLineInterpolated($"[bold]{group.Key}[/]");
            foreach (var finding in group.OrderBy(finding => finding.Position))
            {
                WriteFinding(finding);
            }
        }

        foreach (var group in mended.GroupBy(mend => mend.Code, StringComparer.Ordinal))
        {
            _console.MarkupLineInterpolated($"[green]mended[/] {group.Key} {group.Count()} times");
        }

        if (result.NotRun.Count > 0)
        {
            _console.MarkupLineInterpolated($"[grey]Not run: {string.Join(", ", result.NotRun.Select(code => code.Code))}.[/]");
        }

        _console.MarkupLineInterpolated($"{Count(result, FindingSeverity.Error)}, {Count(result, FindingSeverity.Warning)} in {result.Files.Count} {(result.Files.Count == 1 ? "page" : "pages")}.");
    }

    /// <inheritdoc/>
    public override void WriteFailure(string message) => _console.MarkupLineInterpolated($"[red]error[/] {message}");

    private static string Count(ProjectLintResult result, FindingSeverity severity)
    {
        var count = result.Count(severity);
        return $"{count} {severity.ToString().ToLowerInvariant()}{(count == 1 ? "" : "s")}";
    }

    private void WriteFinding(LintFinding finding)
    {
        var color = finding.Severity switch { FindingSeverity.Error => "red", FindingSeverity.Warning => "yellow", _ => "blue" };
        var place = finding.Position is { } at ? FormattableString.Invariant($"{at.Line}:{at.Column}") : "-";
        _console.MarkupLine($"  {Spectre.Console.Markup.Escape(place),-9}[{color}]{finding.Severity.ToString().ToLowerInvariant(),-8}[/]{Spectre.Console.Markup.Escape(finding.Message)}  [grey]{finding.Code}[/]");
        if (finding.FixHint is { } hint)
        {
            _console.MarkupLine($"                   [grey]{Spectre.Console.Markup.Escape(hint)}[/]");
        }
    }
}
