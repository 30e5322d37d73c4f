using System.Text.Json;

namespace Hyperframes.Conformance.Variables;

/// <summary><c>variables FILE.jsonl</c>: reads recorded declarations as production does and compares every verdict.</summary>
internal static class VariablesCommand
{
    public static int Run(string[] args)
    {
        if (args.Length == 0)
        {
            Console.Error.WriteLine("Usage: variables FILE.jsonl …");
            return 2;
        }

        int passed = 0, failed = 0;
        foreach (var line in args.SelectMany(File.ReadLines).Where(line => line.Length > 0))
        {
            using var document = JsonDocument.Parse(line);
            var expected = document.RootElement;
            var differences = DeclarationVerdict.Of(expected).Differences(expected);
            if (differences.Count == 0)
            {
                passed++;
                continue;
            }

            failed++;
            Console.WriteLine($"{expected.GetProperty("id").GetString()}: {string.Join("; ", differences)}");
        }

        Console.WriteLine($"{passed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }
}
