using System.Text;
using Hyperframes.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Hyperframes.Dsl.Generators.Tests.Pipeline;

/// <summary>A project in memory with the generator on it.</summary>
internal sealed class GeneratorRun
{
    private static readonly CSharpParseOptions Oldest = new(LanguageVersion.CSharp12);
    private readonly CSharpParseOptions _options;
    private readonly Dictionary<string, MemoryText> _texts = new(StringComparer.Ordinal);

    public GeneratorRun(string source, params (string Path, string Text)[] templates)
        : this(Oldest, source, templates)
    {
    }

    public GeneratorRun(CSharpParseOptions options, string source, params (string Path, string Text)[] templates)
    {
        _options = options;
        foreach (var (path, text) in templates)
        {
            _texts[path] = new MemoryText("/project/" + path, text);
        }

        Compilation = CSharpCompilation.Create(
            "Sample",
            [Parse(source, "Sample.cs")],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error));
        Driver = CSharpGeneratorDriver.Create(
            [new TemplateGenerator().AsSourceGenerator()],
            _texts.Values,
            _options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Run();
    }

    public Compilation Compilation { get; private set; }

    public Compilation Output { get; private set; } = null!;

    public GeneratorDriver Driver { get; private set; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results[0];

    public string Code => string.Concat(Result.GeneratedSources.Select(s => s.SourceText.ToString()));

    /// <summary>What the generator reports, as <c>file(line,column): id</c>.</summary>
    public IEnumerable<string> Reported => Result.Diagnostics.Select(Describe);

    private static IReadOnlyList<MetadataReference> References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is var f && (f.StartsWith("System.", StringComparison.Ordinal) || f is "netstandard.dll" or "Hyperframes.Dsl.dll" or "Hyperframes.Markup.dll"))
            .Select(p => MetadataReference.CreateFromFile(p))];

    public GeneratorRun Edit(string path, string text)
    {
        var old = _texts[path];
        _texts[path] = new MemoryText(old.Path, text);
        Driver = Driver.ReplaceAdditionalText(old, _texts[path]);
        return Run();
    }

    public GeneratorRun AddSource(string source)
    {
        Compilation = Compilation.AddSyntaxTrees(Parse(source, "More.cs"));
        return Run();
    }

    public GeneratorRun ReplaceSource(string source)
    {
        Compilation = Compilation.ReplaceSyntaxTree(Compilation.SyntaxTrees.First(), Parse(source, "Sample.cs"));
        return Run();
    }

    /// <summary>Compiles everything, warnings as errors.</summary>
    public System.Reflection.Assembly Load()
    {
        using var image = new MemoryStream();
        var emitted = Output.Emit(image);
        emitted.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Hidden).Select(d => d.ToString()).ShouldBeEmpty();
        return System.Reflection.Assembly.Load(image.ToArray());
    }

    private GeneratorRun Run()
    {
        Driver = Driver.RunGeneratorsAndUpdateCompilation(Compilation, out var output, out _);
        Output = output;
        return this;
    }

    private SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, _options, path, Encoding.UTF8);

    private static string Describe(Diagnostic d)
    {
        var span = d.Location.GetLineSpan();
        return FormattableString.Invariant($"{Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): {d.Id}");
    }

    private sealed class MemoryText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }
}
