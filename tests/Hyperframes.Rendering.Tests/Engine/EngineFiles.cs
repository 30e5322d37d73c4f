namespace Hyperframes.Rendering.Tests.Engine;

/// <summary>Files of the engine that renders.</summary>
internal static class EngineFiles
{
    /// <summary>The script that the engine puts into each page: it resolves times and moves the page to an instant.</summary>
    public static string Runtime(LocalTools tools) => Beside(tools, Path.Combine("dist", "hyperframe.runtime.iife.js"));

    /// <summary>The linter as a module.</summary>
    public static string Linter(LocalTools tools) =>
        Directory.EnumerateFiles(Path.GetDirectoryName(Runtime(tools))!, "chunk-*.js").Order(StringComparer.Ordinal)
            .First(file => File.ReadAllText(file) is var text && text.IndexOf("\nexport {", StringComparison.Ordinal) is > 0 and var exports
                && text.AsSpan(exports).Contains("  lintHyperframeHtml,", StringComparison.Ordinal) && text.AsSpan(exports).Contains("  lintProject", StringComparison.Ordinal));

    /// <summary>The build of GSAP that the toolchain brings.</summary>
    public static string Gsap(LocalTools tools) => Beside(tools, Path.Combine("gsap", "dist", "gsap.min.js"));

    private static string Beside(LocalTools tools, string path)
    {
        for (var folder = Path.GetDirectoryName(tools.Engine); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Combine(folder, path) is var file && File.Exists(file))
            {
                return file;
            }
        }

        throw new FileNotFoundException($"The toolchain has no {path}.");
    }
}
