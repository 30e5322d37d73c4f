using System.CommandLine;
using Hyperframes.Linting;

namespace Hyperframes.Cli.Linting;

/// <summary><c>hfdsl lint</c>: judges a project or a page. Exit codes as upstream's: 1 when there is an error, or the project cannot be read; 0 otherwise.</summary>
internal static class LintCommand
{
    private static readonly Argument<string> Target = new("path") { Description = "The project's folder, or one page.", DefaultValueFactory = _ => "." };
    private static readonly Option<ReportFormat> Format = new("--format", "-f") { Description = "human, json (the upstream linter's shape), sarif or msbuild.", DefaultValueFactory = _ => ReportFormat.Human };
    private static readonly Option<bool> Json = new("--json") { Description = "Short for --format json." };
    private static readonly Option<bool> Verbose = new("--verbose") { Description = "Shows informational findings too." };
    private static readonly Option<bool> StrictAll = new("--strict-all") { Description = "Lets warnings fail the command too." };
    private static readonly Option<string[]> Off = new("--off") { Description = "A code to leave out; may be repeated.", DefaultValueFactory = _ => [] };
    private static readonly Option<bool> UpstreamOnly = new("--upstream-only") { Description = "Runs only the rules that the upstream linter has." };
    private static readonly Option<bool> Distributed = new("--distributed") { Description = "Judges for a render on other machines, which have the bundled fonts only." };
    private static readonly Option<bool> CheckUrls = new("--check-urls") { Description = "Asks whether media on the web are there." };
    private static readonly Option<bool> Fix = new("--fix") { Description = "Mends what can be mended without a decision, and writes the pages." };

    public static Command Create()
    {
        var command = new Command("lint", "Judges a project by the rules of the upstream linter, and by some more.")
        {
            Target, Format, Json, Verbose, StrictAll, Off, UpstreamOnly, Distributed, CheckUrls, Fix,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var output = parsed.InvocationConfiguration.Output;
        var report = Report.Create(parsed.GetValue(Json) ? ReportFormat.Json : parsed.GetValue(Format), output, parsed.GetValue(Verbose));
        try
        {
            var unknown = parsed.GetValue(Off)!.Where(code => LintRuleCatalog.Find(code) is null).ToList();
            if (unknown.Count > 0)
            {
                throw new LintTargetException($"There is no rule with the code {string.Join(", ", unknown)}.");
            }

            var target = LintTarget.Find(parsed.GetValue(Target)!);
            var options = OptionsOf(parsed, target);
            var mended = parsed.GetValue(Fix) ? Mending.Mend(target, options) : [];
            var result = CompositionValidator.ValidateProject(target.Files, options);
            report.Write(target, result, mended);
            return result.Count(FindingSeverity.Error) > 0 || (parsed.GetValue(StrictAll) && result.Count(FindingSeverity.Warning) > 0) ? 1 : 0;
        }
        catch (Exception exception) when (exception is LintTargetException or IOException or UnauthorizedAccessException)
        {
            report.WriteFailure(exception.Message);
            return 1;
        }
    }

    private static ProjectLintOptions OptionsOf(ParseResult parsed, LintTarget target) => new()
    {
        EntryFile = target.EntryFile,
        Templates = !parsed.GetValue(UpstreamOnly),
        Probe = FfprobeProbe.Find(target.Files.Root),
        Addresses = parsed.GetValue(CheckUrls) ? new HttpAddresses() : null,
        Page = new LintOptions
        {
            OwnRules = !parsed.GetValue(UpstreamOnly),
            Distributed = parsed.GetValue(Distributed),
            Severities = parsed.GetValue(Off)!.Distinct(StringComparer.Ordinal).ToDictionary(code => code, _ => (FindingSeverity?)null, StringComparer.Ordinal),
        },
    };
}
