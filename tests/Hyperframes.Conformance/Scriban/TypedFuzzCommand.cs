using System.Buffers;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Hyperframes.Generators;
using Hyperframes.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Hyperframes.Conformance.Scriban;

/// <summary>
/// <c>scriban-typed-fuzz [COUNT] [SEED]</c>: random templates over a declared model, each also with an assignment at its end, which makes it dynamic code. Both
/// must print the same for the same data and options, or fail both, and the code of both compiles with warnings as errors.
/// </summary>
internal static class TypedFuzzCommand
{
    private const int BatchSize = 200;
    private const int DataSets = 6;
    private const string Dynamic = "{{ zz_ = 1 }}";

    public static int Run(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
        var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
#pragma warning disable RS0030 // seeded
        var grammar = new TypedGrammar(new Random(seed));
#pragma warning restore RS0030
        var (done, failed, direct, refused) = (0, 0, 0, 0);
        while (done < count)
        {
            var batch = Enumerable.Range(0, Math.Min(BatchSize, count - done)).Select(i => (Text: grammar.Template(isHtml: i % 2 == 0), IsHtml: i % 2 == 0)).ToList();
            done += batch.Count;
            var outcome = Judge(batch);
            (failed, direct, refused) = (failed + outcome.Failed, direct + outcome.Direct, refused + outcome.Refused);
        }

        Console.WriteLine(FormattableString.Invariant($"{direct} of {done} templates as static code, {refused} refused; {DataSets} data sets, {TypedModel.Options.Count} sets of options"));
        Console.WriteLine(FormattableString.Invariant($"{done - failed} passed, {failed} failed"));
        return failed == 0 ? 0 : 1;
    }

    private static (int Failed, int Direct, int Refused) Judge(IReadOnlyList<(string Text, bool IsHtml)> batch)
    {
        var (assembly, direct, refused) = Compile(batch, out var error);
        if (assembly is null)
        {
            if (batch.Count == 1)
            {
                Console.WriteLine($"{JsonSerializer.Serialize(batch[0].Text)}\n  {error}");
                return (1, 0, 0);
            }

            var half = batch.Count / 2;
            var (a, b) = (Judge([.. batch.Take(half)]), Judge([.. batch.Skip(half)]));
            return (a.Failed + b.Failed, a.Direct + b.Direct, a.Refused + b.Refused);
        }

        var arguments = assembly.GetType("Data")!.GetMethod("Arguments")!.CreateDelegate<Func<int, object[]>>();
        var failed = 0;
        foreach (var i in Enumerable.Range(0, batch.Count).Where(direct.Contains))
        {
            if (Difference(assembly, i, arguments) is { } difference)
            {
                failed++;
                Console.WriteLine($"{JsonSerializer.Serialize(batch[i].Text)} {(batch[i].IsHtml ? "html" : "text")}\n{difference}");
            }
        }

        return (failed, direct.Count, refused);
    }

    private static string? Difference(Assembly assembly, int index, Func<int, object[]> arguments)
    {
        for (var n = 0; n < DataSets; n++)
        {
            foreach (var options in TypedModel.Options)
            {
                var (a, b) = (Render(assembly, "Static", index, arguments(n), options), Render(assembly, "Dynamic", index, arguments(n), options));
                if (a != b)
                {
                    return $"  data {n}, {options}\n  static  {JsonSerializer.Serialize(a)}\n  dynamic {JsonSerializer.Serialize(b)}";
                }
            }
        }

        return null;
    }

    private static string Render(Assembly assembly, string kind, int index, object[] arguments, TemplateOptions options)
    {
        var type = assembly.GetType(FormattableString.Invariant($"{kind}{index}"))!;
        var model = type.GetConstructors().First(c => c.GetParameters().Length == arguments.Length).Invoke(arguments);
        var output = new ArrayBufferWriter<byte>();
        try
        {
            type.GetMethod("Render", [typeof(IBufferWriter<byte>), typeof(TemplateOptions)])!.Invoke(model, [output, options]);
            return Encoding.UTF8.GetString(output.WrittenSpan);
        }
        catch (TargetInvocationException e)
        {
            // Where a loop limit is exceeded may differ: static code counts a whole list when the loop begins.
            return "error " + e.InnerException!.GetType().Name;
        }
    }

    private static (Assembly? Assembly, HashSet<int> Direct, int Refused) Compile(IReadOnlyList<(string Text, bool IsHtml)> batch, out string? error)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp12);
        var code = new StringBuilder("#nullable enable\nusing Hyperframes;\n");
        var texts = new List<AdditionalText>();
        for (var i = 0; i < batch.Count; i++)
        {
            var extension = batch[i].IsHtml ? ".sbn-html" : ".sbn";
            code.Append(CultureInfo.InvariantCulture, $"[Template(\"/typed/s{i}{extension}\")] public sealed partial record Static{i}({TypedModel.Parameters});\n");
            code.Append(CultureInfo.InvariantCulture, $"[Template(\"/typed/d{i}{extension}\")] public sealed partial record Dynamic{i}({TypedModel.Parameters});\n");
            texts.Add(new CompiledCases.Text(string.Create(CultureInfo.InvariantCulture, $"/typed/s{i}{extension}"), batch[i].Text));
            texts.Add(new CompiledCases.Text(string.Create(CultureInfo.InvariantCulture, $"/typed/d{i}{extension}"), batch[i].Text + Dynamic));
        }

        var compilation = CSharpCompilation.Create(
            "Typed",
            [CSharpSyntaxTree.ParseText(code.Append(TypedModel.Types).ToString(), options)],
            CompiledCases.References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error));
        var driver = CSharpGeneratorDriver.Create([new TemplateGenerator().AsSourceGenerator()], texts, parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics);
        var direct = new HashSet<int>();
        foreach (var source in driver.GetRunResult().Results.SelectMany(r => r.GeneratedSources).Where(s => s.HintName.StartsWith("Static", StringComparison.Ordinal)))
        {
            if (source.SourceText.ToString().Contains("Utf8HtmlWriter(output", StringComparison.Ordinal))
            {
                direct.Add(int.Parse(source.HintName.AsSpan("Static".Length, source.HintName.IndexOf('.', StringComparison.Ordinal) - "Static".Length), CultureInfo.InvariantCulture));
            }
        }

        using var image = new MemoryStream();
        var emitted = generated.Emit(image);
        var errors = emitted.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Concat(diagnostics.Where(d => d.Id is "HF0004" or "CS8785")).Take(3).ToList();
        error = errors.Count == 0 ? null : string.Join("\n  ", errors);
        var refused = diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Location.GetLineSpan().Path).Distinct().Count(p => p.StartsWith("/typed/s", StringComparison.Ordinal));
        return (error is null ? Assembly.Load(image.ToArray()) : null, direct, refused);
    }
}
