using Hyperframes.Bundling;

namespace Hyperframes.Rendering.Local;

/// <summary>Finds what is wrong with the options of a render before anything starts.</summary>
internal static class RenderRequest
{
    /// <summary>Refuses options that the engine would refuse, all at once.</summary>
    /// <exception cref="RenderException">An option is not possible.</exception>
    public static void Check(CompositionBundle bundle, RenderOptions options)
    {
        var problems = new List<string>();
        var page = options.Composition ?? CompositionBundle.EntryPath;
        if (!bundle.Files.Any(file => file.Path == page))
        {
            problems.Add($"Composition: the bundle has no '{page}'. It has: {string.Join(", ", bundle.Files.Select(file => file.Path).Where(IsPage))}.");
        }

        if (options.Resolution is { } resolution && !EngineContract.Resolutions.Contains(resolution))
        {
            problems.Add($"Resolution: '{resolution}' is not one of {string.Join(", ", EngineContract.Resolutions.Order(StringComparer.Ordinal))}.");
        }

        var extension = "." + EngineContract.Name(options.Format);
        if (options.Output is { } output && Path.GetExtension(output) is var given && !string.Equals(given, extension, StringComparison.OrdinalIgnoreCase))
        {
            problems.Add($"Output: '{output}' should end in '{extension}', as its format is {options.Format}.");
        }

        if (options.AspectRatio is { } shape && bundle.Files.FirstOrDefault(file => file.Path == page) is { } file && AspectRatio.Problem(shape, file) is { } problem)
        {
            problems.Add("AspectRatio: " + problem);
        }

        if (problems.Count > 0)
        {
            throw new RenderException("The render cannot start. " + string.Join("\n", problems));
        }
    }

    /// <summary>The name of an output that was not given: the title or <c>video</c>, and the time.</summary>
    public static string DefaultOutput(RenderOptions options, TimeProvider clock)
    {
        var title = new string([.. (options.Title ?? "").Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-')]).Trim('-');
        var name = title.Length > 0 ? title : "video";
        return Path.Combine("renders", FormattableString.Invariant($"{name}_{clock.GetUtcNow():yyyy-MM-dd_HH-mm-ss}.{EngineContract.Name(options.Format)}"));
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.OrdinalIgnoreCase);
}
