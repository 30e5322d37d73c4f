using Hyperframes.Linting;

namespace Hyperframes.Inspection;

/// <summary>Media below a folder, looked into with ffprobe. Each file is looked into once.</summary>
/// <param name="folder">The folder that paths of the bundle count from: the parent of the folder of assets.</param>
/// <param name="ffprobe">The program; <see cref="Rendering.LocalTools.Ffprobe"/> names the toolchain's.</param>
public sealed class MediaFolder(string folder, string ffprobe = "ffprobe") : IMediaProbe
{
    private readonly string _folder = Path.GetFullPath(folder);
    private readonly Dictionary<string, MediaFacts?> _known = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">ffprobe cannot be started.</exception>
    public MediaFacts? Probe(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!_known.TryGetValue(path, out var facts))
        {
            _known[path] = facts = Read(Path.GetFullPath(Path.Combine(_folder, path)));
        }

        return facts;
    }

    // Null for what is not there or outside of the folder, and for what is no media.
    private MediaFacts? Read(string file)
    {
        if (!File.Exists(file) || !file.StartsWith(_folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            var (streams, duration) = Task.Run(() => MediaProbe.ReadAsync(ffprobe, file, CancellationToken.None)).GetAwaiter().GetResult();
            return new MediaFacts(streams.OfType<VideoStream>().FirstOrDefault()?.Codec, duration > TimeSpan.Zero ? duration.TotalSeconds : null);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
