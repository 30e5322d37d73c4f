using System.Globalization;
using Hyperframes.Linting;

namespace Hyperframes.Markup.Tests.Linting;

/// <summary>
/// A rule's own sample: <c>Samples/&lt;code&gt;.html</c> with lines <c>key: value</c>, then <c>=== failing</c> and <c>=== fixed</c>. Keys: <c>wrap</c> (what is put around:
/// a whole page, the default; <c>body</c>, a page without a root; <c>sub</c>, a mounted page; <c>none</c>), <c>file</c> (the path), <c>repeat</c> (how often a line with
/// <c>{n}</c> stands), <c>manual</c> (shown, not run). Sections may hold several files, each after <c>--- path</c>.
/// </summary>
internal sealed record RuleSample(string Code, IReadOnlyDictionary<string, string> Keys, string Failing, string Fixed)
{
    public bool IsManual => Keys.ContainsKey("manual");

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Linting", "Samples");

    public static RuleSample? Find(string code)
    {
        var file = Path.Combine(Folder, code + ".html");
        return File.Exists(file) ? Parse(code, File.ReadAllText(file).ReplaceLineEndings("\n")) : null;
    }

    /// <summary>The files of a section as a reader would have them on disk; a line that stands many times stands once, with its <c>{n}</c>.</summary>
    public IReadOnlyList<(string Path, string Text)> Files(string section) => section.StartsWith("--- ", StringComparison.Ordinal)
        ? [.. SampleProject.Parse(section).Files.Select(file => (file.Key, file.Value.TrimEnd('\n')))]
        : [(PagePath, Complete(section).TrimEnd('\n'))];

    /// <summary>How often the line with <c>{n}</c> stands in the page, if there is one.</summary>
    public string? Repeats => Keys.GetValueOrDefault("repeat");

    public IReadOnlyList<LintFinding> JudgeFailing() => Judge(Failing);

    public IReadOnlyList<LintFinding> JudgeFixed() => Judge(Fixed);

    private static RuleSample Parse(string code, string text)
    {
        const string failing = "=== failing\n";
        const string fixedMark = "\n=== fixed\n";
        var start = text.IndexOf(failing, StringComparison.Ordinal);
        var middle = text.IndexOf(fixedMark, StringComparison.Ordinal);
        var keys = text[..start].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        return new RuleSample(code, keys, text[(start + failing.Length)..middle], text[(middle + fixedMark.Length)..].TrimEnd('\n'));
    }

    private IReadOnlyList<LintFinding> Judge(string section)
    {
        if (section.StartsWith("--- ", StringComparison.Ordinal))
        {
            return CompositionValidator.ValidateProject(SampleProject.Parse(section), new ProjectLintOptions { Probe = new SampleProbe(section), Addresses = new SampleAddresses() }).Findings;
        }

        return CompositionValidator.Validate(Complete(Repeat(section)), new LintOptions
        {
            FilePath = PagePath,
            CompositionPath = PagePath,
            IsSubComposition = PagePath.StartsWith("compositions/", StringComparison.Ordinal),
            Distributed = Keys.ContainsKey("distributed"),
        });
    }

    private string PagePath => Keys.GetValueOrDefault("file") ?? (Wrap == "sub" ? "compositions/scene.html" : "index.html");

    private string Wrap => Keys.GetValueOrDefault("wrap") ?? "page";

    private string Repeat(string section)
    {
        if (Repeats is not { } times)
        {
            return section;
        }

        var lines = section.Split('\n').SelectMany(line => line.Contains("{n}", StringComparison.Ordinal)
            ? Enumerable.Range(1, int.Parse(times, CultureInfo.InvariantCulture)).Select(n => line.Replace("{n}", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
            : [line]);
        return string.Join('\n', lines);
    }

    private string Complete(string section) => Wrap switch
    {
        "page" => Document($"""<div id="root" data-composition-id="main" data-no-timeline data-start="0" data-duration="10" data-width="1920" data-height="1080">{"\n"}{section}{"\n"}</div>"""),
        "gsap" => Document($"""
            <div id="root" data-composition-id="main" data-start="0" data-duration="10" data-width="1920" data-height="1080">
            {Markup(section)}
            </div>
            <script src="gsap.min.js"></script>
            {Scripts(section)}
            """),
        "body" => Document(section),
        "sub" => $"<template>\n<div id=\"root\" data-composition-id=\"scene\" data-no-timeline data-duration=\"10\" data-width=\"1920\" data-height=\"1080\">\n{section}\n</div>\n</template>\n",
        _ => section + "\n",
    };

    private static string Document(string body) => $"<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"></head>\n<body>\n{body}\n</body>\n</html>\n";

    private static string Markup(string section) => section.IndexOf("<script", StringComparison.Ordinal) is >= 0 and var script ? section[..script].TrimEnd() : section;

    private static string Scripts(string section) => section.IndexOf("<script", StringComparison.Ordinal) is >= 0 and var script ? section[script..] : "";
}
