using System.Reflection;
using System.Text.Json;
using Hyperframes.Templates;

namespace Hyperframes.Conformance.Scriban;

/// <summary>
/// <c>scriban-declared FILE.jsonl</c>: the recorded cases with their models as C# types. What the compiler accepts must print the same, whether it became
/// static or dynamic code.
/// </summary>
internal static class DeclaredCommand
{
    public static int Run(string[] args)
    {
        var cases = ScribanCase.ReadAll(args[0]).Where(c => !c.ExpectsError && c.Options.ValueKind == JsonValueKind.Undefined && new InferredModel("X").Root(c.Model) is not null).ToList();
        var isStatic = new Dictionary<int, bool>();
        var compiled = CompiledCases.Compile(cases, source => Note(source, isStatic), isDeclared: true);
        var (refused, failed, direct) = (0, 0, 0);
        for (var i = 0; i < cases.Count; i++)
        {
            if (compiled.DiagnosticsOf(i).FirstOrDefault() is { } diagnostic)
            {
                refused++;
                if (args.Contains("--verbose"))
                {
                    Console.WriteLine($"refused {cases[i].Id}: {diagnostic.Id} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
                }

                continue;
            }

            direct += isStatic.GetValueOrDefault(i) ? 1 : 0;
            var actual = Render(cases[i], compiled.TypeOf(i));
            if (actual != cases[i].Expected)
            {
                failed++;
                Console.WriteLine($"{cases[i].Id}{(isStatic.GetValueOrDefault(i) ? " (static)" : "")}");
                if (args.Contains("--verbose"))
                {
                    Console.WriteLine($"  {JsonSerializer.Serialize(cases[i].Template)}\n  {JsonSerializer.Serialize(cases[i].Expected)}\n  {JsonSerializer.Serialize(actual)}");
                }
            }
        }

        Console.WriteLine(FormattableString.Invariant($"{refused} refused by the compiler, {direct} as static code"));
        Console.WriteLine(FormattableString.Invariant($"{cases.Count - refused - failed} passed, {failed} failed"));
        return failed == 0 ? 0 : 1;
    }

    private static void Note(string source, Dictionary<int, bool> isStatic)
    {
        const string Header = "partial record Case";
        var at = source.IndexOf(Header, StringComparison.Ordinal);
        if (at >= 0)
        {
            var digits = source.AsSpan(at + Header.Length);
            digits = digits[..digits.IndexOfAnyExceptInRange('0', '9')];
            isStatic[int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture)] = source.Contains("Utf8HtmlWriter(output", StringComparison.Ordinal);
        }
    }

    private static string Render(ScribanCase c, Type type)
    {
        try
        {
            var model = JsonSerializer.Deserialize(c.Model.ValueKind == JsonValueKind.Object ? c.Model.GetRawText() : "{}", type)!;
            using var writer = new StringWriter();
            type.GetMethod("Render", [typeof(TextWriter), typeof(TemplateOptions)])!.Invoke(model, [writer, null]);
            return writer.ToString();
        }
        catch (TargetInvocationException e)
        {
            return "error: " + e.InnerException!.Message;
        }
    }
}
