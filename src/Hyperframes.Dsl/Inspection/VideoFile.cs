using Hyperframes.Rendering;

namespace Hyperframes.Inspection;

/// <summary>A video, or a sound, on disk: what is in it, how it looks and how it sounds. Read by ffprobe and ffmpeg.</summary>
public sealed class VideoFile
{
    private readonly MediaReader _reader;

    private VideoFile(string path, IReadOnlyList<MediaStream> streams, TimeSpan duration, MediaReader reader)
    {
        Path = path;
        Length = new FileInfo(path).Length;
        Streams = streams;
        Duration = duration;
        _reader = reader;
    }

    /// <summary>Absolute path.</summary>
    public string Path { get; }

    /// <summary>Size in bytes.</summary>
    public long Length { get; }

    /// <summary>Length of the longest stream.</summary>
    public TimeSpan Duration { get; }

    /// <summary>All streams, in the order of the file.</summary>
    public IReadOnlyList<MediaStream> Streams { get; }

    /// <summary>The first stream of pictures; null when there is none.</summary>
    public VideoStream? Video => Streams.OfType<VideoStream>().FirstOrDefault();

    /// <summary>The first stream of sound; null when there is none.</summary>
    public AudioStream? Audio => Streams.OfType<AudioStream>().FirstOrDefault();

    /// <summary>Opens a file with the tools of this machine (<see cref="LocalToolchain.Shared"/>).</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">It is no media file, or it is damaged.</exception>
    /// <exception cref="ToolchainException">ffprobe is missing and cannot be installed.</exception>
    public static async Task<VideoFile> OpenAsync(string path, CancellationToken cancellationToken = default) =>
        await OpenAsync(path, await LocalToolchain.Shared.PrepareAsync(null, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    /// <summary>Opens a file with given tools.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">It is no media file, or it is damaged.</exception>
    public static async Task<VideoFile> OpenAsync(string path, LocalTools tools, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tools);
        var full = System.IO.Path.GetFullPath(path);
        if (!File.Exists(full))
        {
            throw new FileNotFoundException($"There is no video at '{full}'.", full);
        }

        var (streams, duration) = await MediaProbe.ReadAsync(tools.Ffprobe, full, cancellationToken).ConfigureAwait(false);
        return new VideoFile(full, streams, duration, new MediaReader(tools.Ffmpeg, full));
    }

    /// <summary>The picture that is seen at <paramref name="time"/>; after the end, the last one.</summary>
    /// <exception cref="InvalidOperationException">The file has no pictures.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public Task<Frame> FrameAtAsync(TimeSpan time, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        var video = Video ?? throw new InvalidOperationException($"'{Path}' has no stream of pictures.");
        var rate = video.FrameRate.PerSecond;
        var last = Math.Max(0, Math.Round((video.Duration ?? Duration).TotalSeconds * rate) - 1);
        var frame = Math.Min(Math.Floor((time.TotalSeconds * rate) + 1e-6), last);

        // Half a frame early: the next frame that starts is the one wanted, however its time was rounded.
        return _reader.FrameAsync(TimeSpan.FromSeconds(Math.Max(0, (frame - 0.5) / rate)), video.Width, video.Height, cancellationToken);
    }

    /// <summary>How loud the sound is from <paramref name="from"/> on, for <paramref name="length"/>.</summary>
    /// <exception cref="InvalidOperationException">The file has no sound.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The start is negative, or the span is empty.</exception>
    public Task<Loudness> LoudnessAsync(TimeSpan from, TimeSpan length, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(from, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(length, TimeSpan.Zero);
        return Audio is null
            ? throw new InvalidOperationException($"'{Path}' has no stream of sound.")
            : _reader.LoudnessAsync(from, length, cancellationToken);
    }

    /// <summary>How loud the whole sound is.</summary>
    /// <exception cref="InvalidOperationException">The file has no sound.</exception>
    public Task<Loudness> LoudnessAsync(CancellationToken cancellationToken = default) => LoudnessAsync(TimeSpan.Zero, Duration, cancellationToken);
}
