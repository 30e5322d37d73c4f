using System.Diagnostics;
using System.Text.Json;

namespace Hyperframes.Rendering.Tests.Engine;

/// <summary>The engine's linter over many pages, in one process.</summary>
internal static class LintProcess
{
    private const string Script = """
        import { createInterface } from "node:readline";
        const { lintHyperframeHtml } = await import(process.argv[2]);
        for await (const line of createInterface({ input: process.stdin })) {
          const { html, options } = JSON.parse(line);
          const { findings } = await lintHyperframeHtml(html, options);
          console.log(JSON.stringify(findings.map(finding => `${finding.severity} ${finding.code} ${finding.elementId ?? finding.selector ?? ""}`)));
        }
        """;

    /// <summary>What it finds in each page: severity, code and element of every finding.</summary>
    public static async Task<IReadOnlyList<string[]>> FindingsAsync(LocalTools tools, string folder, IEnumerable<(string Html, string Options)> pages)
    {
        var script = Path.Combine(folder, "lint.mjs");
        await File.WriteAllTextAsync(script, Script);
        var start = new ProcessStartInfo(tools.Node, [script, EngineFiles.Linter(tools)]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var writing = Task.Run(async () =>
        {
            foreach (var (html, options) in pages)
            {
                await process.StandardInput.WriteLineAsync($"{{\"html\":{JsonSerializer.Serialize(html)},\"options\":{options}}}");
            }

            process.StandardInput.Close();
        });
        var findings = new List<string[]>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            findings.Add(JsonSerializer.Deserialize<string[]>(line)!);
        }

        await writing;
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0);
        return findings;
    }
}
