using System.Collections.Immutable;
using Hyperframes.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Hyperframes.Generators.Tests.Analyzers;

public sealed class HtmlAnalyzerTests
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    [Theory]
    [InlineData("""Html.Of($"<p class=\"{text}\">{text}</p>")""", "")]
    [InlineData("""Html.Of($"<{text}>x</p>")""", "HF1504")]
    [InlineData("""Html.Of($"<p {text}>x</p>")""", "HF1504")]
    [InlineData("""Html.Of($"<script src=\"{text}\"></script>")""", "HF1504")]
    [InlineData("""Html.Of($"<style>{text}</style>")""", "HF1504")]
    [InlineData("""Html.Of($"<p title=\"{text}")""", "HF1505")]
    [InlineData("""Html.Of($"<p>{text}</p><script>")""", "HF1505")]
    [InlineData("""Html.Of($"<p>{html}</p>")""", "")]
    [InlineData("""Html.Of($"<p title=\"{html}\">x</p>")""", "HF1506")]
    [InlineData("""Html.Of($"<p style=\"color:{css}\">{css}</p>")""", "HF1506")]
    [InlineData("""Html.Of($"<script>f({script})</script>")""", "")]
    [InlineData("""Html.Of($"<p>{script}</p>")""", "HF1506")]
    [InlineData("""new TrustedHtml(text)""", "HF1507")]
    [InlineData("""new TrustedScript("f()" + text)""", "HF1507")]
    [InlineData("""$"<{text}>" """, "")]
    public async Task Fragments_are_judged_where_they_are_written(string expression, string expected)
    {
        string source = $$"""
            using Hyperframes;
            static class C
            {
                static object M(string text, TrustedHtml html, TrustedCss css, TrustedScript script) => {{expression}};
            }
            """;
        var compilation = CSharpCompilation.Create(
            "test", [CSharpSyntaxTree.ParseText(source)], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        var found = await compilation.WithAnalyzers([new HtmlFragmentAnalyzer(), new TrustedValueAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        string.Join(' ', found.Select(d => d.Id)).ShouldBe(expected);
    }

    [Fact]
    public async Task A_refused_place_is_shown_at_the_value()
    {
        const string Source = """
            using Hyperframes;
            static class C { static object M(string tag) => Html.Of($"<p><{tag}></p>"); }
            """;
        var compilation = CSharpCompilation.Create(
            "test", [CSharpSyntaxTree.ParseText(Source)], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var found = await compilation.WithAnalyzers([new HtmlFragmentAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        var span = found.ShouldHaveSingleItem().Location.SourceSpan;
        Source.Substring(span.Start, span.Length).ShouldBe("tag");
    }
}
