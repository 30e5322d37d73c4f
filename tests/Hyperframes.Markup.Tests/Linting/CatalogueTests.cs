using System.Text;
using Hyperframes.Linting;
using Hyperframes.Testing;

namespace Hyperframes.Markup.Tests.Linting;

public sealed class CatalogueTests
{
    [Fact]
    public void Every_code_and_id_is_used_once()
    {
        LintRuleCatalog.Codes.Select(code => code.Code).ShouldBeUnique();
        LintRuleCatalog.Codes.Select(code => code.Id).ShouldBeUnique();
    }

    [Fact]
    public void The_upstream_codes_are_those_of_the_pinned_linter() =>
        LintRuleCatalog.Codes.Where(code => code.IsUpstream).Select(code => code.Code).Order(StringComparer.Ordinal).ShouldBe(UpstreamCodes());

    [Fact]
    public void Every_text_of_the_catalogue_is_a_sentence()
    {
        LintRuleCatalog.Codes.ShouldAllBe(code => code.Title.Length < 80 && !code.Title.EndsWith('.'));
        LintRuleCatalog.Codes.ShouldAllBe(code => code.Cause.EndsWith('.') && code.Remedy.EndsWith('.'));
    }

    [Fact]
    public void Every_code_has_its_page()
    {
        foreach (var code in LintRuleCatalog.Codes)
        {
            Same(Path.Combine(Root, "docs", "diagnostics", code.Id + ".md"), Page(code));
        }
    }

    [Fact]
    public void The_release_list_names_every_code() =>
        Same(Path.Combine(Root, "generators", "Hyperframes.Dsl.Generators", "AnalyzerReleases.Pages.md"), ReleaseList());

    private static string Root { get; } = FindRoot();

    private static string FindRoot([System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));

    private static string[] UpstreamCodes() =>
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Linting", "upstream-codes.txt")).Order(StringComparer.Ordinal).ToArray();

    private static void Same(string file, string expected)
    {
        if (Environment.GetEnvironmentVariable(Snapshot.UpdateVariable) == "1")
        {
            File.WriteAllText(file, expected);
        }

        File.Exists(file).ShouldBeTrue($"{Path.GetFileName(file)} is missing: run with {Snapshot.UpdateVariable}=1.");
        File.ReadAllText(file).ReplaceLineEndings("\n").ShouldBe(expected);
    }

    private static string Page(LintCode code)
    {
        var sample = RuleSample.Find(code.Code) ?? throw new InvalidOperationException($"Linting/Samples/{code.Code}.html is missing.");
        return $"""
            # {code.Id}: {code.Title}

            `{code.Code}` · {code.Severity.ToString().ToLowerInvariant()} · {(code.IsUpstream ? "a rule of the upstream linter" : "a rule of our own")}

            ## Cause

            {code.Cause}

            ## Fails

            {Listing(sample, sample.Failing)}

            ## Fixed

            {code.Remedy}

            {Listing(sample, sample.Fixed)}

            ## Suppress

            In a build, for all pages: `dotnet_diagnostic.{code.Id}.severity = none` in a `.globalconfig`, or `<NoWarn>{code.Id}</NoWarn>`.
            In a build, for some pages: `hyperframes.{code.Code}.severity = none` in an `.editorconfig` section that matches them.
            In `hfdsl lint`: `--off {code.Code}`. In code: `LintOptions.Severities`.

            """.ReplaceLineEndings("\n");
    }

    // Whole pages, so that the fixed one can be copied and the linter of the engine asked about it.
    private static string Listing(RuleSample sample, string section)
    {
        if (sample.IsManual)
        {
            return section;
        }

        var files = sample.Files(section);
        var listing = string.Join("\n\n", files.Select(file => Path.GetExtension(file.Path) == ".html"
            ? $"{(files.Count > 1 ? $"`{file.Path}`:\n\n" : "")}```html\n{file.Text}\n```"
            : $"`{file.Path}`: {file.Text.Trim('(', ')')}"));
        return sample.Repeats is { } times && listing.Contains("{n}", StringComparison.Ordinal)
            ? $"{listing}\n\nThe line with `{{n}}` stands {times} times, with the numbers from 1."
            : listing;
    }

    private static string ReleaseList()
    {
        var text = new StringBuilder("; Generated from the catalogue of lint rules.\n\n### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n");
        foreach (var code in LintRuleCatalog.Codes)
        {
            text.Append(code.Id).Append(" | Hyperframes.Pages | ").Append(code.Severity).Append(" | ").Append(code.Code).Append('\n');
        }

        return text.ToString();
    }
}
