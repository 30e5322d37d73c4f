namespace Hyperframes.Rendering.Local;

/// <summary>
/// The place of the finished file, tried before the engine starts: what cannot be written is found out at once, and the file appears whole or not at all.
/// </summary>
internal sealed class StagedOutput : IDisposable
{
    private readonly string _staging;
    private readonly string? _createdFolder;
    private bool _done;

    private StagedOutput(string path, string staging, string? createdFolder)
    {
        Path = path;
        _staging = staging;
        _createdFolder = createdFolder;
    }

    /// <summary>Absolute path of the finished file.</summary>
    public string Path { get; }

    /// <summary>Takes the place of <paramref name="output"/>.</summary>
    /// <exception cref="RenderException">Nothing can be written there.</exception>
    public static StagedOutput Take(string output)
    {
        var path = System.IO.Path.GetFullPath(output);
        if (Directory.Exists(path))
        {
            throw new RenderException($"The output '{path}' is a folder. Name a file in it.");
        }

        var folder = System.IO.Path.GetDirectoryName(path)!;
        string? created = null;
        try
        {
            created = FirstMissing(folder);
            Directory.CreateDirectory(folder);
            var staging = System.IO.Path.Combine(folder, "." + System.IO.Path.GetRandomFileName() + System.IO.Path.GetExtension(path));

            // Only a try: a program that is killed during the render leaves nothing here.
            using (new FileStream(staging, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose))
            {
            }

            return new StagedOutput(path, staging, created);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Remove(created);
            throw new RenderException($"The output '{path}' cannot be written: {exception.Message} Choose another place in RenderOptions.Output.", exception);
        }
    }

    /// <summary>Puts the finished file into its place.</summary>
    /// <exception cref="RenderException">The disk is full, or the like.</exception>
    public void Commit(string finished)
    {
        try
        {
            // From another disk this copies; the last step is always a rename.
            File.Move(finished, _staging, overwrite: true);
            File.Move(_staging, Path, overwrite: true);
            _done = true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RenderException($"The finished video cannot be put at '{Path}': {exception.Message}", exception);
        }
    }

    public void Dispose()
    {
        if (_done)
        {
            return;
        }

        File.Delete(_staging);
        Remove(_createdFolder);
    }

    private static string? FirstMissing(string folder)
    {
        string? missing = null;
        for (var at = folder; at is not null && !Directory.Exists(at); at = System.IO.Path.GetDirectoryName(at))
        {
            missing = at;
        }

        return missing;
    }

    private static void Remove(string? folder)
    {
        try
        {
            if (folder is not null && Directory.Exists(folder) && !Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Any())
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // An empty folder stays behind where the system does not let go of it.
        }
    }
}
