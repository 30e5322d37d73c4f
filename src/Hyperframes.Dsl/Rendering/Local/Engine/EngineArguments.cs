using System.Globalization;

namespace Hyperframes.Rendering.Local;

/// <summary>The command line of one render (contract 17.1), as a list: no shell reads it.</summary>
internal static class EngineArguments
{
    public static IReadOnlyList<string> Render(string project, string output, string? variablesFile, RenderOptions options, LocalRendererOptions local)
    {
        List<string> arguments =
        [
            "render", project,
            "--output", output,
            "--format", EngineContract.Name(options.Format),
            "--quality", EngineContract.Name(options.Quality),
            local.BestEffort ? "--best-effort" : "--no-best-effort",
        ];
        Add(arguments, "--fps", options.Fps?.ToString());
        Add(arguments, "--resolution", options.Resolution);
        Add(arguments, "--composition", options.Composition);
        Add(arguments, "--workers", local.Workers?.ToString(CultureInfo.InvariantCulture));
        if (variablesFile is not null)
        {
            Add(arguments, "--variables-file", variablesFile);
            arguments.Add("--strict-variables");
        }

        return arguments;
    }

    private static void Add(List<string> arguments, string flag, string? value)
    {
        if (value is not null)
        {
            arguments.Add(flag);
            arguments.Add(value);
        }
    }
}
