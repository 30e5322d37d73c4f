using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Hyperframes.Generators.Analyzers;
using Hyperframes.Linting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Hyperframes.Dsl.Generators.Tests.Analyzers;

public sealed class PageAnalyzerTests
{
    private const string Clean = """
        <!doctype html>
        <html>
          <body>
            <div id="root" data-composition-id="main" data-no-timeline data-duration="10" data-width="1920" data-height="1080">
              <p id="hello" class="clip" data-start="0" data-duration="2" data-track-index="1">Hello</p>
            </div>
          </body>
        </html>
        """;

    private static readonly string Broken = Clean.Replace(" data-width=\"1920\"", "", StringComparison.Ordinal);

    [Fact]
    public async Task Clean_page_gives_nothing() => (await Diagnose(("/project/index.html", Clean))).ShouldBeEmpty();

    [Fact]
    public async Task Finding_is_a_diagnostic_at_its_line_and_column()
    {
        var diagnostic = (await Diagnose(("/project/index.html", Broken))).ShouldHaveSingleItem();
        diagnostic.Id.ShouldBe("HF3003");
        diagnostic.Severity.ShouldBe(DiagnosticSeverity.Error);
        diagnostic.ToString().ShouldStartWith("/project/index.html(4,5): error HF3003: root_missing_dimensions: ");
    }

    [Fact]
    public async Task Page_under_compositions_is_judged_as_a_mounted_one() =>
        (await Diagnose(("/project/compositions/scene.html", $"<template>\n{Broken}\n</template>"))).Where(d => d.Id == "HF3003").ShouldBeEmpty();

    [Fact]
    public async Task Other_files_are_left_alone() =>
        (await Diagnose(("/project/readme.html", "<p>Hello</p>"), ("/project/index.txt", Broken))).ShouldBeEmpty();

    [Fact]
    public async Task Literal_HTML_of_a_template_is_judged_at_its_place()
    {
        var diagnostic = (await Diagnose(("/project/Clip.sbn-html", "{{ if shown }}\r\n<video id=\"a\" src=\"a.mp4\" data-start=\"0\"></video>\r\n{{ end }}<video src=\"{{ source }}\" data-start=\"0\">"))).ShouldHaveSingleItem();
        diagnostic.ToString().ShouldStartWith("/project/Clip.sbn-html(2,1): error HF3108: video_missing_muted: ");
    }

    [Fact]
    public async Task Severity_of_a_page_comes_from_its_own_key()
    {
        (await Diagnose(new Dictionary<string, string> { ["hyperframes.root_missing_dimensions.severity"] = "none" }, ("/project/index.html", Broken))).ShouldBeEmpty();
        (await Diagnose(new Dictionary<string, string> { ["hyperframes.root_missing_dimensions.severity"] = "warning" }, ("/project/index.html", Broken))).Single().Severity.ShouldBe(DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Every_code_has_a_descriptor_with_its_page() =>
        new PageAnalyzer().SupportedDiagnostics.Select(d => (d.Id, d.HelpLinkUri)).ShouldBe(LintRuleCatalog.Codes.Select(code => (code.Id, $"docs/diagnostics/{code.Id}.md")));

    private static Task<ImmutableArray<Diagnostic>> Diagnose(params (string Path, string Text)[] pages) => Diagnose(new Dictionary<string, string>(), pages);

    private static async Task<ImmutableArray<Diagnostic>> Diagnose(Dictionary<string, string> keys, params (string Path, string Text)[] pages)
    {
        var compilation = CSharpCompilation.Create("Sample", [], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var options = new AnalyzerOptions([.. pages.Select(page => new PageText(page.Path, page.Text))], new Config(keys));
        return await compilation.WithAnalyzers([new PageAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
    }

    private sealed class PageText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Config(Dictionary<string, string> keys) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new Section([]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Section([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Section(keys);
    }

    private sealed class Section(Dictionary<string, string> entries) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => entries.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => entries.TryGetValue(key, out value);
    }
}
