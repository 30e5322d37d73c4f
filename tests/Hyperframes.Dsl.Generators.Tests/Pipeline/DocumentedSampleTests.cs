using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Hyperframes.Dsl.Generators.Tests.Pipeline;

/// <summary>The templates shown for a diagnostic of syntax or of safe output: the failing one has it, the fixed one has none.</summary>
public sealed partial class DocumentedSampleTests
{
    private const string Target = "[Hyperframes.Template(\"t.sbn-html\", UndeclaredModel = true)] public static partial class T;";

    // These need a model, or more text than a page can show; they have tests of their own.
    private static readonly string[] Apart = ["HF1013", "HF1014", "HF1506"];

    public static TheoryData<string> Ids => new(Directory.EnumerateFiles(Folder(), "HF1*.md")
        .Where(file => Path.GetFileName(file)[3] is '0' or '5' && Sample().IsMatch(File.ReadAllText(file)))
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Except(Apart)
        .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_failing_template_has_the_finding(string id) => Judge(Section(id, "Fails", "Fixed")).ShouldContain(id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_fixed_template_has_no_finding(string id) => Judge(Section(id, "Fixed", "Suppress")).ShouldBeEmpty();

    private static IReadOnlyList<string> Judge(string section) =>
        [.. Sample().Matches(section).SelectMany(sample => new GeneratorRun(Target, ("t.sbn-html", sample.Groups["template"].Value)).Result.Diagnostics).Select(d => d.Id)];

    private static string Section(string id, string heading, string next)
    {
        var page = File.ReadAllText(Path.Combine(Folder(), id + ".md")).ReplaceLineEndings("\n");
        var start = page.IndexOf($"## {heading}\n", StringComparison.Ordinal);
        return page[start..page.IndexOf($"## {next}\n", start, StringComparison.Ordinal)];
    }

    private static string Folder([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "docs", "diagnostics"));

    [GeneratedRegex(@"^```scriban\n(?<template>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Sample();
}
