using System.Collections.Immutable;
using System.Text;
using Hyperframes.Generators.Variables;
using Hyperframes.Generators.Variables.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Hyperframes.Dsl.Generators.Tests.Variables;

/// <summary>A project in memory: C# and pages, with the variables generator on it.</summary>
internal sealed class VariablesRun
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
    private readonly Dictionary<string, PageText> _pages = new(StringComparer.Ordinal);

    public VariablesRun(string source, params (string Path, string Html)[] pages)
    {
        foreach (var (path, html) in pages)
        {
            _pages[path] = new PageText("/project/" + path, html);
        }

        Compilation = CSharpCompilation.Create(
            "Sample",
            [Parse(source, "Sample.cs")],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error, specificDiagnosticOptions: [new("CS1591", ReportDiagnostic.Suppress)]));
        Driver = CSharpGeneratorDriver.Create(
            [new VariablesGenerator().AsSourceGenerator()],
            _pages.Values,
            ParseOptions,
            new PageOptions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Run();
    }

    public Compilation Compilation { get; private set; }

    public Compilation Output { get; private set; } = null!;

    public GeneratorDriver Driver { get; private set; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results[0];

    public IEnumerable<string> Errors => Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString());

    /// <summary>What the generator reports, as <c>file(line,column): severity id: message</c>.</summary>
    public IReadOnlyList<string> Reported => [.. Result.Diagnostics.Select(Describe).Order(StringComparer.Ordinal)];

    private static IReadOnlyList<MetadataReference> References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is var f && (f.StartsWith("System.", StringComparison.Ordinal) || f is "netstandard.dll" or "Hyperframes.Dsl.dll" or "Hyperframes.Markup.dll"))
            .Select(p => MetadataReference.CreateFromFile(p))];

    public string File(string hintName) => Result.GeneratedSources.Single(s => s.HintName == hintName).SourceText.ToString();

    public VariablesRun EditPage(string path, string html)
    {
        var old = _pages[path];
        _pages[path] = new PageText(old.Path, html);
        Driver = Driver.ReplaceAdditionalText(old, _pages[path]);
        return Run();
    }

    public VariablesRun AddSource(string source)
    {
        Compilation = Compilation.AddSyntaxTrees(Parse(source, "More.cs"));
        return Run();
    }

    /// <summary>Why each output of a step was or was not made anew.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step)
        => [.. Result.TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(run => run.Outputs).Select(output => output.Reason) : []];

    /// <summary>What the analyzers of constants report, as <c>line: message</c>.</summary>
    public async Task<IReadOnlyList<string>> AnalyzeAsync()
    {
        var analyzed = Output.WithAnalyzers([new VariableConstantAnalyzer()]);
        var found = await analyzed.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return [.. found.OrderBy(d => d.Location.SourceSpan.Start).Select(d => FormattableString.Invariant($"{d.Location.GetLineSpan().StartLinePosition.Line + 1}: {d.Id} {d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"))];
    }

    /// <summary>Compiles everything, warnings as errors, and loads it.</summary>
    public System.Reflection.Assembly Load()
    {
        using var image = new MemoryStream();
        var resources = _pages.Select(page => new ResourceDescription("hyperframes/" + page.Key, () => new MemoryStream(Encoding.UTF8.GetBytes(page.Value.GetText().ToString())), isPublic: true));
        var emitted = Output.Emit(image, manifestResources: resources);
        emitted.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Hidden).Select(d => d.ToString()).ShouldBeEmpty();
        return System.Reflection.Assembly.Load(image.ToArray());
    }

    private VariablesRun Run()
    {
        Driver = Driver.RunGeneratorsAndUpdateCompilation(Compilation, out var output, out _);
        Output = output;
        return this;
    }

    private static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, ParseOptions, path, Encoding.UTF8);

    private static string Describe(Diagnostic d)
    {
        var span = d.Location.GetLineSpan();
        return FormattableString.Invariant($"{Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): {d.Descriptor.DefaultSeverity.ToString().ToLowerInvariant()} {d.Id}: {d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }

    private sealed class PageText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }

    private sealed class PageOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new() { ["build_property.RootNamespace"] = "Acme.Videos" });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
            => new Options(new() { ["build_metadata.AdditionalFiles.HyperframesComposition"] = "hyperframes/" + textFile.Path["/project/".Length..] });
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
