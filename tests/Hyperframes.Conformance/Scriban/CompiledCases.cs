using System.Globalization;
using System.Reflection;
using System.Text;
using Hyperframes.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Hyperframes.Conformance.Scriban;

/// <summary>All cases of a file, compiled by the generator in one run and one compilation.</summary>
internal sealed class CompiledCases
{
    private const string Folder = "/cases/";
    private readonly Assembly _assembly;
    private readonly ILookup<string, Diagnostic> _diagnostics;

    private CompiledCases(Assembly assembly, ILookup<string, Diagnostic> diagnostics) => (_assembly, _diagnostics) = (assembly, diagnostics);

    /// <summary>Compiles cases.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="inspect">Gets each generated source.</param>
    /// <param name="isDeclared">Whether the models are C# types, inferred from the data.</param>
    public static CompiledCases Compile(IReadOnlyList<ScribanCase> cases, Action<string>? inspect = null, bool isDeclared = false)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp12);
        var compilation = CSharpCompilation.Create(
            "Cases",
            [CSharpSyntaxTree.ParseText(isDeclared ? DeclaredTypes(cases) : Declarations(cases), options)],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error));
        var driver = CSharpGeneratorDriver.Create(
            [new TemplateGenerator().AsSourceGenerator()],
            [.. cases.SelectMany(Texts)],
            parseOptions: options).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics);
        if (inspect is not null)
        {
            foreach (var source in driver.GetRunResult().Results.SelectMany(r => r.GeneratedSources))
            {
                inspect(source.SourceText.ToString());
            }
        }

        using var image = new MemoryStream();
        var emitted = generated.Emit(image);
        if (!emitted.Success)
        {
            var errors = emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(20);
            throw new InvalidOperationException("The generated code does not compile:\n" + string.Join('\n', errors));
        }

        return new CompiledCases(Assembly.Load(image.ToArray()), diagnostics.ToLookup(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal));
    }

    public Type TypeOf(int index) => _assembly.GetType(Name(index))!;

    public IEnumerable<Diagnostic> All => _diagnostics.SelectMany(d => d);

    /// <summary>What the compiler says about the template of a case.</summary>
    public IEnumerable<Diagnostic> DiagnosticsOf(int index) => _diagnostics[Path(index)];

    private static IEnumerable<AdditionalText> Texts(ScribanCase c, int index) =>
        [new Text(Path(index), c.Template), .. c.Includes().Select(i => new Text($"{Folder}{index}/{i.Name}.sbn", i.Text))];

    private static string Path(int index) => string.Create(CultureInfo.InvariantCulture, $"{Folder}{index}.sbn");

    private static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"Case{index}");

    private static string Declarations(IReadOnlyList<ScribanCase> cases)
    {
        var code = new StringBuilder("using Hyperframes;\nusing Hyperframes.Templates;\n");
        for (var i = 0; i < cases.Count; i++)
        {
            var mode = cases[i].Option("mode")?.GetString() switch { "script" => "Script", "front_matter" => "FrontMatter", _ => "Default" };
            code.Append(CultureInfo.InvariantCulture, $"""
                [Template("{Path(i)}", UndeclaredModel = true, IncludeRoot = "{Folder}{i}", Mode = TemplateTextMode.{mode},
                    ExpressionDepthLimit = {cases[i].Number("expression_depth_limit", 250)}, ParseFloatAsDecimal = {(cases[i].Flag("parse_float_as_decimal") ? "true" : "false")})]
                public static partial class {Name(i)};

                """);
        }

        return code.ToString();
    }

    private static string DeclaredTypes(IReadOnlyList<ScribanCase> cases)
    {
        var code = new StringBuilder("#nullable enable\nusing Hyperframes;\n");
        for (var i = 0; i < cases.Count; i++)
        {
            var model = new InferredModel(string.Create(CultureInfo.InvariantCulture, $"Model{i}"));
            var parameters = model.Root(cases[i].Model);
            code.Append(CultureInfo.InvariantCulture, $"[Template(\"{Path(i)}\")] public sealed partial record {Name(i)}{parameters};\n").Append(model.Records);
        }

        return code.ToString();
    }

    public static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator)
            .Where(p => System.IO.Path.GetFileName(p) is var f && (f.StartsWith("System.", StringComparison.Ordinal) || f is "netstandard.dll" or "mscorlib.dll" or "Hyperframes.Dsl.dll" or "Hyperframes.Markup.dll"))
            .Select(p => MetadataReference.CreateFromFile(p));

    public sealed class Text(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default) =>
            Microsoft.CodeAnalysis.Text.SourceText.From(text, Encoding.UTF8);
    }
}
