using System.Diagnostics;
using System.IO.Compression;

namespace Hyperframes.Packaging.Tests.Package;

/// <summary>The packages as a user gets them, and a folder outside of the repository for projects that consume them.</summary>
public sealed class PackedPackages : IDisposable
{
    private static readonly string[] Projects = ["Hyperframes.Markup", "Hyperframes.Dsl"];

    public PackedPackages()
    {
        foreach (var project in Projects)
        {
            var pack = Dotnet(Repository.Root, ["pack", Path.Combine("src", project), "--no-build", "--no-restore", "--nologo", "-c", Configuration, "-o", Feed]);
            pack.ExitCode.ShouldBe(0, pack.Output);
        }
    }

    // What this test was built with is built already for everything else.
    private static string Configuration => AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).EndsWith("release", StringComparison.Ordinal) ? "Release" : "Debug";

    public string Folder { get; } = Directory.CreateTempSubdirectory("hyperframes-packages-").FullName;

    public string Feed => Path.Combine(Folder, "feed");

    /// <summary>Copies the consuming project and lets <paramref name="change"/> spoil it.</summary>
    public string Consumer(string name, Action<string>? change = null)
    {
        var source = Path.Combine(Repository.Root, "tests", "Hyperframes.Packaging.Tests", "Package", "Consumer");
        var target = Path.Combine(Folder, name);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            // The project's own extension would make it part of this repository's build.
            var copy = Path.Combine(target, Path.GetRelativePath(source, file)).Replace(".txt", "", StringComparison.Ordinal);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        change?.Invoke(target);
        return target;
    }

    /// <summary>Builds.</summary>
    public (int ExitCode, string Output) Build(string consumer) => Dotnet(
        consumer,
        [
            "build", "--nologo", "-v", "minimal", $"-p:RestoreAdditionalProjectSources={Feed}",
            $"-p:RestorePackagesPath={Path.Combine(Folder, "packages")}", $"-p:RestoreFallbackFolders={Fallback}",
        ]);

    /// <summary>Builds, and runs if that succeeds.</summary>
    public (int ExitCode, string Output) Run(string consumer)
    {
        var build = Build(consumer);
        return build.ExitCode != 0 ? build : Dotnet(consumer, ["run", "--no-build", "--nologo"]);
    }

    /// <summary>The paths inside a package.</summary>
    public IReadOnlyList<string> Entries(string package)
    {
        using var zip = ZipFile.OpenRead(Directory.GetFiles(Feed, package + ".0.*.nupkg").Single());
        return [.. zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    // What the machine has restored before need not be fetched again; the packages under test are only in the feed.
    private static string Fallback => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static (int ExitCode, string Output) Dotnet(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // Set by the test host's own build; a fresh terminal has none of them.
        start.Environment.Remove("MSBuildSDKsPath");
        start.Environment.Remove("MSBUILD_EXE_PATH");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
