using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Hyperframes.Benchmarks.Variables;

/// <summary>A project of pages with ten variables each, in memory.</summary>
internal sealed class PageProject
{
    private const string Record = "[Hyperframes.Variables.CompositionVariables] partial record Values { public string A { get; init; } = \"\"; }";
    private readonly CSharpParseOptions _options = new(LanguageVersion.CSharp12);
    private Compilation _compilation;
    private GeneratorDriver _driver;
    private readonly Page[] _pages;
    private readonly bool _hasRecord;
    private int _edits;

    public PageProject(IIncrementalGenerator generator, int pages, bool hasRecord)
    {
        _hasRecord = hasRecord;
        _pages = [.. Enumerable.Range(0, pages).Select(number => new Page($"/project/page{number}.html", Html(number, 0)))];
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "Hyperframes.Dsl.dll" or "Hyperframes.Markup.dll")
            .Select(path => MetadataReference.CreateFromFile(path));
        _compilation = CSharpCompilation.Create("Sample", [Tree(0)], references);
        _driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], _pages, _options, new PageOptions()).RunGenerators(_compilation);
    }

    public int Files => _driver.GetRunResult().Results[0].GeneratedSources.Length;

    /// <summary>Types a line into a C# file that has nothing to do with pages.</summary>
    public void EditCode()
    {
        _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees.First(), Tree(++_edits));
        Run();
    }

    /// <summary>Changes the default of one variable of one page.</summary>
    public void EditPage()
    {
        var at = ++_edits % _pages.Length;
        var page = new Page(_pages[at].Path, Html(at, _edits));
        _driver = _driver.ReplaceAdditionalText(_pages[at], page);
        _pages[at] = page;
        Run();
    }

    private void Run() => _driver = _driver.RunGenerators(_compilation);

    private SyntaxTree Tree(int edit) => CSharpSyntaxTree.ParseText(
        string.Create(CultureInfo.InvariantCulture, $"class Unrelated{edit} {{ }} {(_hasRecord ? Record : "")}"), _options, "Code.cs", Encoding.UTF8);

    private static string Html(int number, int edit)
    {
        var entries = string.Join(",", Enumerable.Range(0, 10).Select(i => FormattableString.Invariant($"{{\"id\":\"value{i}\",\"type\":\"string\",\"label\":\"Value {i}\",\"default\":\"{number}.{i}.{edit}\"}}")));
        var bindings = string.Concat(Enumerable.Range(0, 10).Select(i => FormattableString.Invariant($"<p data-var-text=\"value{i}\">x</p>")));
        return $"<!doctype html><html data-composition-variables='[{entries}]'><body><div data-composition-id=\"main\">{bindings}</div></body></html>";
    }

    private sealed class Page(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class PageOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values("build_property.RootNamespace", "Sample");

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values("build_metadata.AdditionalFiles.HyperframesComposition", "hyperframes/" + textFile.Path["/project/".Length..]);
    }

    private sealed class Values(string known, string text) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == known ? text : null;
            return value is not null;
        }
    }
}
