using System.Diagnostics;
using System.Globalization;
using Hyperframes.Generators.Templates.Syntax;

namespace Hyperframes.Conformance.Scriban;

/// <summary>
/// <c>scriban-fuzz [COUNT] [SEED]</c>: random templates through the compiler. None may crash or hang it, and the code of every accepted one compiles
/// with nullable on and warnings as errors.
/// </summary>
internal static class FuzzCommand
{
    private const int BatchSize = 500;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static int Run(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
        var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
#pragma warning disable RS0030 // seeded
        var grammar = new TemplateGrammar(new Random(seed));
#pragma warning restore RS0030
        var (done, accepted, failed) = (0, 0, 0);
        var batch = new List<string>();
        while (done < count)
        {
            var template = grammar.Template();
            foreach (var text in new[] { template, grammar.Mutate(template), grammar.Mutate(grammar.Mutate(template)) })
            {
                done++;
                if (!Parses(text, out var isAccepted))
                {
                    failed++;
                }
                else if (isAccepted)
                {
                    accepted++;
                    batch.Add(text);
                }
            }

            if (batch.Count >= BatchSize || done >= count)
            {
                failed += Compile(batch);
                batch.Clear();
            }
        }

        Console.WriteLine(FormattableString.Invariant($"{accepted} of {done} templates accepted by the parser and compiled"));
        Console.WriteLine(FormattableString.Invariant($"{done - failed} passed, {failed} failed"));
        return failed == 0 ? 0 : 1;
    }

    private static bool Parses(string text, out bool isAccepted)
    {
        isAccepted = false;
        try
        {
            var watch = Stopwatch.StartNew();
            isAccepted = Parser.Parse(text).Diagnostics.Count == 0;
            if (watch.Elapsed < Patience)
            {
                return true;
            }

            Console.WriteLine("SLOW " + System.Text.Json.JsonSerializer.Serialize(text));
        }
        catch (Exception e)
        {
            Console.WriteLine($"{e.GetType().Name} {System.Text.Json.JsonSerializer.Serialize(text)}");
        }

        return false;
    }

    /// <summary>Compiles a batch at once; if that fails, each alone to find the culprits.</summary>
    private static int Compile(IReadOnlyList<string> templates)
    {
        if (templates.Count == 0)
        {
            return 0;
        }

        if (Try(templates) is null)
        {
            return 0;
        }

        var failed = 0;
        foreach (var template in templates)
        {
            if (Try([template]) is { } error)
            {
                failed++;
                Console.WriteLine($"{System.Text.Json.JsonSerializer.Serialize(template)}\n  {error}");
            }
        }

        return Math.Max(1, failed);
    }

    private static string? Try(IReadOnlyList<string> templates)
    {
        try
        {
            var compiled = CompiledCases.Compile([.. templates.Select((t, i) => new ScribanCase(FormattableString.Invariant($"{i}"), t, default, default, "", []))]);
            return compiled.All.FirstOrDefault(d => d.Id is "HF0004" or "CS8785")?.ToString();
        }
        catch (InvalidOperationException e)
        {
            return e.Message;
        }
    }
}
