using System.Text.Json;
using Hyperframes.Linting;

namespace Hyperframes.Conformance.Linting;

/// <summary>
/// <c>lint-fix PATH [--out=FILE]</c>: mends all recorded pages. A mended finding is gone, no code has more findings than before, and there are fewer in all.
/// With <c>--out</c> the pages before and after are written as JSON lines, for another judge.
/// </summary>
internal static class LintFixCommand
{
    public static int Run(string[] args)
    {
        var path = args.FirstOrDefault(arg => !arg.StartsWith("--", StringComparison.Ordinal));
        if (path is null)
        {
            Console.Error.WriteLine("Usage: lint-fix PATH [--out=FILE]");
            return 2;
        }

        using var output = args.FirstOrDefault(arg => arg.StartsWith("--out=", StringComparison.Ordinal)) is { } option ? new StreamWriter(option[6..]) : null;
        var codes = CompositionMender.Codes.ToDictionary(code => code, _ => (Pages: 0, Mended: 0, Left: 0));
        var (pages, failed) = (0, 0);
        foreach (var (_, recorded) in CaseFiles.Read(path))
        {
            if (recorded.Html is not { } html)
            {
                continue;
            }

            pages++;
            var before = CompositionValidator.Validate(html, recorded.Options);
            var result = CompositionMender.Mend(html, recorded.Options);
            var after = CompositionValidator.Validate(result.Html, recorded.Options);
            if (Problem(before, result, after) is { } problem)
            {
                failed++;
                Console.WriteLine($"FAILED {recorded.Id}: {problem}");
            }

            foreach (var code in before.Select(finding => finding.Code).Distinct().Where(codes.ContainsKey))
            {
                var count = codes[code];
                codes[code] = (count.Pages + 1, count.Mended + result.Mended.Count(mended => mended.Code == code), count.Left + after.Count(finding => finding.Code == code));
            }

            if (output is not null && result.Html != html)
            {
                output.WriteLine(JsonSerializer.Serialize(new { id = recorded.Id, before = html, after = result.Html, codes = result.Mended.Select(mended => mended.Code), options = LintCase.OptionsText(recorded.Source) }));
            }
        }

        foreach (var (code, count) in codes.OrderByDescending(pair => pair.Value.Pages))
        {
            Console.WriteLine($"{count.Pages,5} pages  {count.Mended,5} mended  {count.Left,5} left  {code}");
        }

        Console.WriteLine($"{pages - failed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    private static string? Problem(IReadOnlyList<LintFinding> before, MendResult result, IReadOnlyList<LintFinding> after)
    {
        var earlier = before.CountBy(finding => finding.Code).ToDictionary();
        var later = after.CountBy(finding => finding.Code).ToDictionary();
        return later.FirstOrDefault(count => earlier.GetValueOrDefault(count.Key) < count.Value) is { Key: { } more } ? $"more of {more}"
            : result.Mended.FirstOrDefault(mended => later.GetValueOrDefault(mended.Code) >= earlier.GetValueOrDefault(mended.Code)) is { } kept ? $"as many of {kept.Code}"
            : null;
    }
}
