using System.Globalization;
using Hyperframes.Linting;

namespace Hyperframes.Conformance.Linting;

/// <summary>
/// <c>lint PATH [--codes] [--show] [--positions] [--only=TEXT] [--quiet] [--time]</c>: judges recorded cases and compares the findings; with <c>--time</c> it says how fast it judges pages, warm, on one thread. PATH is a file of cases or a folder of them.
/// </summary>
internal static class LintCommand
{
    public static int Run(string[] args)
    {
        var path = args.FirstOrDefault(arg => !arg.StartsWith("--", StringComparison.Ordinal));
        if (path is null)
        {
            Console.Error.WriteLine("Usage: lint PATH [--codes] [--show] [--positions] [--quiet] [--only=TEXT] [--time]");
            return 2;
        }

        if (args.Contains("--time"))
        {
            return LintTiming.Run(path);
        }

        var only = args.FirstOrDefault(arg => arg.StartsWith("--only=", StringComparison.Ordinal))?[7..];
        var score = new LintScore();
        var perFile = new SortedDictionary<string, (int Passed, int All)>(StringComparer.Ordinal);
        foreach (var (file, recorded) in CaseFiles.Read(path))
        {
            if (only is not null && !recorded.Id.Contains(only, StringComparison.Ordinal))
            {
                continue;
            }

            var differences = score.Add(recorded.Id, recorded.Expected, Judge(recorded));
            perFile.TryGetValue(file, out var count);
            perFile[file] = (count.Passed + (differences.Count == 0 ? 1 : 0), count.All + 1);
            Report(recorded, differences, args);
        }

        Summarize(score, perFile, args);
        return score.Failed == 0 ? 0 : 1;
    }

    private static IReadOnlyList<LintFinding> Judge(LintCase recorded)
    {
        if (recorded.Html is { } html)
        {
            return CompositionValidator.Validate(html, recorded.Options);
        }

        var project = new RecordedProject(recorded.Source);
        var entry = LintCase.Text(recorded.Source, "entryFile");
        return project.Find(entry ?? "index.html") != ProjectEntry.File
            ? []
            : CompositionValidator.ValidateProject(project, new ProjectLintOptions { EntryFile = entry, Page = recorded.Options, Probe = RecordedProbe.For(project) }).Findings;
    }

    private static void Report(LintCase recorded, IReadOnlyList<string> differences, string[] args)
    {
        if (differences.Count == 0 || args.Contains("--quiet"))
        {
            return;
        }

        Console.WriteLine($"FAILED {recorded.Id}");
        if (args.Contains("--show"))
        {
            foreach (var difference in differences)
            {
                Console.WriteLine($"  {difference}");
            }
        }
    }

    private static void Summarize(LintScore score, SortedDictionary<string, (int Passed, int All)> perFile, string[] args)
    {
        if (args.Contains("--positions"))
        {
            score.PositionMisses.ForEach(Console.WriteLine);
        }

        if (args.Contains("--codes"))
        {
            foreach (var (code, count) in score.Codes.OrderByDescending(pair => pair.Value.Ids.Count).ThenBy(pair => pair.Key, StringComparer.Ordinal))
            {
                Console.WriteLine($"{count.Ids.Count,5} cases  missing {count.Missing,4}  extra {count.Extra,4}  {code}  e.g. {count.Ids[0]}");
            }
        }

        foreach (var (file, count) in perFile)
        {
            Console.WriteLine($"{file}: {count.Passed} of {count.All}");
        }

        Console.WriteLine($"positions: {score.Positions.Equal} of {score.Positions.Recorded} recorded ones equal ({Percent(score.Positions)}); "
            + $"{score.OnlyOurs.Placed} of {score.OnlyOurs.Unplaced} findings recorded without a position have one here");
        Console.WriteLine($"{score.Passed} passed, {score.Failed} failed");
    }

    private static string Percent((int Part, int Whole) of) =>
        of.Whole == 0 ? "n/a" : (100.0 * of.Part / of.Whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
