using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Hyperframes.Benchmarks.Templates;

/// <summary>A project of templates with a record each, in memory.</summary>
internal sealed class TemplateProject
{
    private readonly CSharpParseOptions _options = new(LanguageVersion.CSharp12);
    private readonly TemplateFile[] _files;
    private Compilation _compilation;
    private GeneratorDriver _driver;
    private int _edits;

    public TemplateProject(IIncrementalGenerator generator, int templates)
    {
        _files = [.. Enumerable.Range(0, templates).Select(number => new TemplateFile(FormattableString.Invariant($"/project/View{number}.sbn-html"), Html(0)))];
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "System.Collections.dll" or "Hyperframes.Dsl.dll" or "Hyperframes.Markup.dll")
            .Select(path => MetadataReference.CreateFromFile(path));
        var records = Enumerable.Range(0, templates).Select(number => CSharpSyntaxTree.ParseText(
            string.Create(CultureInfo.InvariantCulture, $"namespace Sample;\n[Hyperframes.Template(\"View{number}.sbn-html\")]\npublic sealed partial record View{number}(string Title, bool Wide, System.Collections.Generic.IReadOnlyList<Row{number}> Rows);\npublic sealed record Row{number}(string Name, double Value, int Count, string? Note);\n"),
            _options, FormattableString.Invariant($"View{number}.cs"), Encoding.UTF8));
        _compilation = CSharpCompilation.Create("Sample", [Unrelated(0), .. records], references);
        _driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], _files, _options).RunGenerators(_compilation);
    }

    public int Files => _driver.GetRunResult().Results[0].GeneratedSources.Length;

    /// <summary>Types a line into a C# file that has nothing to do with templates.</summary>
    public void EditCode()
    {
        _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees.First(), Unrelated(++_edits));
        Run();
    }

    /// <summary>Changes a word of one template.</summary>
    public void EditTemplate()
    {
        var at = ++_edits % _files.Length;
        var file = new TemplateFile(_files[at].Path, Html(_edits));
        _driver = _driver.ReplaceAdditionalText(_files[at], file);
        _files[at] = file;
        Run();
    }

    private void Run() => _driver = _driver.RunGenerators(_compilation);

    private SyntaxTree Unrelated(int edit) => CSharpSyntaxTree.ParseText(string.Create(CultureInfo.InvariantCulture, $"class Unrelated{edit} {{ }}"), _options, "Code.cs", Encoding.UTF8);

    private static string Html(int edit) => string.Create(
        CultureInfo.InvariantCulture,
        $"<div class=\"{{{{ wide ? 'wide' : 'narrow' }}}}\">\n<h1>{{{{ title }}}} {edit}</h1>\n{{{{~ for row in rows ~}}}}\n<p>{{{{ row.name }}}} {{{{ row.value }}}}{{{{ if row.note }}}}<i>{{{{ row.note }}}}</i>{{{{ end }}}}</p>\n{{{{~ end ~}}}}\n</div>\n");

    private sealed class TemplateFile(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
