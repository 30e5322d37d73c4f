using Hyperframes.Bundling;

namespace Hyperframes.Rendering.Local;

/// <summary>A folder of its own for one render, deleted with all its content at the end.</summary>
internal sealed class WorkFolder : IDisposable
{
    private const string Prefix = "hyperframes-";

    private WorkFolder(string path)
    {
        Path = path;
        Project = System.IO.Path.Combine(path, "project");
    }

    public string Path { get; }

    /// <summary>Where the bundle's files stand.</summary>
    public string Project { get; }

    /// <summary>Makes the folder below <paramref name="parent"/>, or in the system's temporary folder.</summary>
    /// <exception cref="RenderException">It cannot be made there.</exception>
    public static WorkFolder Create(string? parent)
    {
        try
        {
            return new WorkFolder(parent is null
                ? Directory.CreateTempSubdirectory(Prefix).FullName
                : Directory.CreateDirectory(System.IO.Path.Combine(System.IO.Path.GetFullPath(parent), Prefix + System.IO.Path.GetRandomFileName())).FullName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RenderException(
                $"No work folder can be made in '{parent ?? System.IO.Path.GetTempPath()}': {exception.Message} Name another one in LocalRendererOptions.WorkFolder.", exception);
        }
    }

    /// <summary>Writes the bundle's files.</summary>
    /// <exception cref="RenderException">A path would leave the folder, or a file cannot be read or written.</exception>
    public async Task WriteAsync(CompositionBundle bundle, CancellationToken cancellationToken)
    {
        foreach (var file in bundle.Files)
        {
            var target = System.IO.Path.GetFullPath(System.IO.Path.Combine(Project, file.Path));
            if (!target.StartsWith(Project + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw new RenderException($"The bundle's file '{file.Path}' would be written outside the project.");
            }

            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            try
            {
                using var source = file.OpenRead();
                using var copy = new FileStream(target, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 17, FileOptions.Asynchronous);
                await source.CopyToAsync(copy, 1 << 17, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new RenderException($"The bundle's file '{file.Path}' cannot be copied into the work folder: {exception.Message}", exception);
            }
        }
    }

    public void Dispose() => Delete(Path);

    /// <summary>Deletes a work folder, as far as the system lets it go.</summary>
    public static void Delete(string path)
    {
        try
        {
            Directory.Delete(path, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder in the temporary folder that cannot be deleted is no reason to lose a finished video.
        }
    }
}
