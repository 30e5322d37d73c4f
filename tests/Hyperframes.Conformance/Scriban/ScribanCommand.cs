using System.Reflection;
using Hyperframes.Templates;

namespace Hyperframes.Conformance.Scriban;

/// <summary><c>scriban FILE.jsonl</c>: recorded cases of the real engine through the real generator.</summary>
internal static class ScribanCommand
{
    public static int Run(string[] args)
    {
        if (args.Length == 0)
        {
            Console.Error.WriteLine("Usage: scriban FILE.jsonl [--verbose] [--code ID]");
            return 2;
        }

        var isVerbose = args.Contains("--verbose");
        var cases = ScribanCase.ReadAll(args[0]);
        var code = Array.IndexOf(args, "--code");
        if (code >= 0)
        {
            cases = [.. cases.Where(c => c.Id == args[code + 1])];
        }

        var compiled = CompiledCases.Compile(cases, code >= 0 ? Console.WriteLine : null);
        var (failed, places, wrongPlaces) = (0, 0, 0);
        for (var i = 0; i < cases.Count; i++)
        {
            var outcome = Outcome(cases[i], compiled, i);
            if (outcome.IsRefused && cases[i].ExpectsError)
            {
                places++;
                if (!IsAtPlace(cases[i], outcome))
                {
                    wrongPlaces++;
                    Console.WriteLine(isVerbose ? $"place {cases[i].Id}: {outcome.Text}" : $"place {cases[i].Id}");
                }
            }

            if (outcome.IsError != cases[i].ExpectsError || (!outcome.IsError && outcome.Text != cases[i].Expected))
            {
                failed++;
                Console.WriteLine(isVerbose
                    ? $"{cases[i].Id}\n  template {Quote(cases[i].Template)}\n  expected {Quote(cases[i].Expected)}\n  actual   {(outcome.IsError ? "error: " + outcome.Text : Quote(outcome.Text))}"
                    : cases[i].Id);
            }
        }

        Console.WriteLine(FormattableString.Invariant($"{places - wrongPlaces} of {places} refused by the compiler at the engine's line and column"));
        Console.WriteLine(FormattableString.Invariant($"{cases.Count - failed} passed, {failed} failed"));
        return failed == 0 ? 0 : 1;
    }

    private static CaseOutcome Outcome(ScribanCase c, CompiledCases compiled, int index)
    {
        if (compiled.DiagnosticsOf(index).FirstOrDefault() is { } diagnostic)
        {
            var position = diagnostic.Location.GetLineSpan().StartLinePosition;
            return new CaseOutcome(diagnostic.ToString(), IsError: true, IsRefused: true, position.Line + 1, position.Character + 1);
        }

        var model = c.Model.ValueKind == System.Text.Json.JsonValueKind.Object ? TemplateValue.FromJson(c.Model).AsObject! : new TemplateObject();
        if (c.Flag("host_functions"))
        {
            HostFunctions.AddTo(model);
        }

        try
        {
            var render = compiled.TypeOf(index).GetMethod("Render", [typeof(TemplateObject), typeof(TemplateOptions)])!;
            return new CaseOutcome((string)render.Invoke(null, [model, Options(c)])!, IsError: false, IsRefused: false, 0, 0);
        }
        catch (TargetInvocationException e) when (e.InnerException is TemplateException error)
        {
            return new CaseOutcome(error.Message, IsError: true, IsRefused: false, error.Line, error.Column);
        }
        catch (TargetInvocationException e)
        {
            return new CaseOutcome("UNEXPECTED " + e.InnerException, IsError: false, IsRefused: false, 0, 0);
        }
    }

    private static bool IsAtPlace(ScribanCase c, CaseOutcome outcome) =>
        c.Errors.Any(e => (e.Line is null && e.Column is null) || (e.Line == outcome.Line && e.Column == outcome.Column));

    private static TemplateOptions Options(ScribanCase c)
    {
        var defaults = TemplateOptions.Default;
        return defaults with
        {
            LoopLimit = c.Number("loop_limit", defaults.LoopLimit),
            RecursionLimit = c.Number("recursive_limit", defaults.RecursionLimit),
            OutputLimit = c.Number("limit_to_string", defaults.OutputLimit),
            ObjectDepthLimit = c.Number("object_recursion_limit", defaults.ObjectDepthLimit),
            StrictVariables = c.Flag("strict_variables"),
            RelaxedMemberAccess = c.Flag("relaxed_member_access", true),
            RelaxedTargetAccess = c.Flag("relaxed_target_access"),
            RelaxedFunctionAccess = c.Flag("relaxed_function_access"),
            RelaxedIndexerAccess = c.Flag("relaxed_indexer_access", true),
            NullIndexer = c.Flag("null_indexer"),
            AutoIndent = c.Flag("auto_indent", true),
            IndentOnEmptyLines = c.Flag("indent_on_empty_lines", true),
            ErrorForStatementFunctionAsExpression = c.Flag("error_for_statement_function_as_expression"),
        };
    }

    private static string Quote(string? text) => text is null ? "an error" : System.Text.Json.JsonSerializer.Serialize(text);

    private sealed record CaseOutcome(string Text, bool IsError, bool IsRefused, int Line, int Column);
}
