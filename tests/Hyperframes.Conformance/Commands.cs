namespace Hyperframes.Conformance;

/// <summary>The judges of conformance, by the word that starts them. Each takes the remaining arguments and returns an exit code.</summary>
internal static class Commands
{
    private static readonly SortedDictionary<string, Func<string[], int>> All = new(StringComparer.Ordinal)
    {
        ["scriban"] = Scriban.ScribanCommand.Run,
        ["defects"] = Variables.DefectsCommand.Run,
        ["heygen-kill"] = HeyGen.KillCommand.Run,
        ["scriban-declared"] = Scriban.DeclaredCommand.Run,
        ["scriban-fuzz"] = Scriban.FuzzCommand.Run,
        ["scriban-typed-fuzz"] = Scriban.TypedFuzzCommand.Run,
        ["lint"] = Linting.LintCommand.Run,
        ["lint-fuzz"] = Linting.LintFuzzCommand.Run,
        ["lint-fix"] = Linting.LintFixCommand.Run,
        ["variables"] = Variables.VariablesCommand.Run,
    };

    public static int Run(string[] args)
    {
        if (args.Length > 0 && All.TryGetValue(args[0], out var command))
        {
            return command(args[1..]);
        }

        Console.Error.WriteLine($"Usage: Hyperframes.Conformance ({string.Join(" | ", All.Keys)}) …");
        return 2;
    }
}
