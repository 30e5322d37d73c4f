using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Hyperframes.Linting;

namespace Hyperframes.Conformance.Linting;

/// <summary>
/// <c>lint-fuzz PATH [COUNT] [SEED]</c>: recorded pages, spoiled, through all rules. None may crash a rule, hold it up for a second, make it give up, or get a
/// finding that lies outside the page; judging a page again gives the same.
/// </summary>
internal static class LintFuzzCommand
{
    private const int Attempts = 3;
    private const int AgainEvery = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static int Run(string[] args)
    {
        if (args.Length == 0)
        {
            Console.Error.WriteLine("Usage: lint-fuzz PATH [COUNT] [SEED]");
            return 2;
        }

        var count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 100_000;
        var seed = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1;
        var pages = CaseFiles.Read(args[0]).Select(recorded => recorded.Case.Html).OfType<string>().ToList();
        var mutator = new PageMutator(pages, seed);
        var (failed, findings, slowest) = (0, 0L, TimeSpan.Zero);
        for (var done = 1; done <= count; done++)
        {
            var page = mutator.Next();
            if (Judge(page, done % AgainEvery == 0, ref findings, ref slowest) is { } problem)
            {
                failed++;
                Console.WriteLine($"{problem} {JsonSerializer.Serialize(page)}");
            }

            if (done % 10_000 == 0)
            {
                Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0} pages, {1} findings, slowest {2:0} ms, {3} failed", done, findings, slowest.TotalMilliseconds, failed));
            }
        }

        Console.WriteLine(FormattableString.Invariant($"{count - failed} passed, {failed} failed"));
        return failed == 0 ? 0 : 1;
    }

    private static string? Judge(string page, bool again, ref long findings, ref TimeSpan slowest)
    {
        var options = new LintOptions { FilePath = "compositions/captions.html", CompositionPath = "compositions/captions.html" };
        try
        {
            var (found, time) = Timed(page, options);
            findings += found.Count;
            slowest = time > slowest ? time : slowest;
            return time > Patience ? "SLOW"
                : found.Any(finding => finding.Code == "rule_gave_up") ? "GAVE UP"
                : Outside(found, page) is { } finding ? $"OUTSIDE {finding}"
                : again && !CompositionValidator.Validate(page, options).SequenceEqual(found) ? "UNSTABLE"
                : null;
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }

    /// <summary>The least time of several attempts, for other work on the machine is not the page's fault.</summary>
    private static (IReadOnlyList<LintFinding> Found, TimeSpan Time) Timed(string page, LintOptions options)
    {
        var best = TimeSpan.MaxValue;
        IReadOnlyList<LintFinding> found = [];
        for (var i = 0; i < Attempts && best > Patience; i++)
        {
            var watch = Stopwatch.StartNew();
            found = CompositionValidator.Validate(page, options);
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        return (found, best);
    }

    private static LintFinding? Outside(IReadOnlyList<LintFinding> found, string page)
    {
        var lines = page.Split('\n');
        var carriageReturns = page.Count(c => c == '\r');
        return found.FirstOrDefault(finding => finding.Position is { } at
            && (at.Line < 1 || at.Column < 1 || at.Line > lines.Length + carriageReturns || (carriageReturns == 0 && at.Column > lines[at.Line - 1].Length + 1)));
    }
}
