using Hyperframes.Inspection;
using Hyperframes.Model;

namespace Hyperframes.Testing;

/// <summary>Assertions on rendered videos.</summary>
public static class VideoAssertions
{
    private const int SameToTheEye = 12;

    /// <summary>Passes when the picture has this size.</summary>
    /// <exception cref="VideoAssertionException">It has another, or there is no picture.</exception>
    public static void ShouldHaveSize(this VideoFile video, int width, int height)
    {
        var stream = PictureOf(video);
        if (stream.Width != width || stream.Height != height)
        {
            throw new VideoAssertionException($"{video.Path} should be {width}x{height}, but is {stream.Width}x{stream.Height}.");
        }
    }

    /// <summary>Passes when the video is as long as <paramref name="length"/>, within one frame.</summary>
    /// <exception cref="VideoAssertionException">It is longer or shorter.</exception>
    public static void ShouldLast(this VideoFile video, TimeSpan length)
    {
        var frame = TimeSpan.FromSeconds(1 / PictureOf(video).FrameRate.PerSecond);
        if ((video.Duration - length).Duration() > frame)
        {
            throw new VideoAssertionException(FormattableString.Invariant(
                $"{video.Path} should last {length.TotalSeconds:0.###} s, but lasts {video.Duration.TotalSeconds:0.###} s."));
        }
    }

    /// <summary>Passes when the picture has this rate and codec.</summary>
    /// <param name="video">The video.</param>
    /// <param name="codec">As ffprobe names it: <c>h264</c>, <c>vp9</c>, <c>prores</c>.</param>
    /// <param name="frameRate">Frames a second.</param>
    /// <exception cref="VideoAssertionException">It has another.</exception>
    public static void ShouldHavePicture(this VideoFile video, string codec, FrameRate frameRate)
    {
        var stream = PictureOf(video);
        if (stream.Codec != codec || stream.FrameRate != frameRate)
        {
            throw new VideoAssertionException($"{video.Path} should be {codec} at {frameRate} fps, but is {stream.Codec} at {stream.FrameRate} fps.");
        }
    }

    /// <summary>Passes when there is sound of this codec.</summary>
    /// <exception cref="VideoAssertionException">There is none, or it has another codec.</exception>
    public static void ShouldHaveSound(this VideoFile video, string codec)
    {
        ArgumentNullException.ThrowIfNull(video);
        if (video.Audio?.Codec is var found && found != codec)
        {
            throw new VideoAssertionException($"{video.Path} should have {codec} sound, but has {found ?? "none"}.");
        }
    }

    /// <summary>Passes when somebody would hear something between two times.</summary>
    /// <exception cref="VideoAssertionException">It is silent.</exception>
    public static async Task ShouldBeAudibleAsync(this VideoFile video, TimeSpan from, TimeSpan to, CancellationToken cancellationToken = default)
    {
        if ((await LoudnessAsync(video, from, to, cancellationToken).ConfigureAwait(false)).IsSilent)
        {
            throw new VideoAssertionException(FormattableString.Invariant($"{video.Path} should be heard from {from.TotalSeconds:0.###} s to {to.TotalSeconds:0.###} s, but is silent."));
        }
    }

    /// <summary>Passes when nobody would hear anything between two times.</summary>
    /// <exception cref="VideoAssertionException">There is sound.</exception>
    public static async Task ShouldBeSilentAsync(this VideoFile video, TimeSpan from, TimeSpan to, CancellationToken cancellationToken = default)
    {
        var loudness = await LoudnessAsync(video, from, to, cancellationToken).ConfigureAwait(false);
        if (!loudness.IsSilent)
        {
            throw new VideoAssertionException(FormattableString.Invariant(
                $"{video.Path} should be silent from {from.TotalSeconds:0.###} s to {to.TotalSeconds:0.###} s, but reaches {loudness.Peak:0.#} dB."));
        }
    }

    /// <summary>Passes when the pixel has this colour.</summary>
    /// <param name="frame">A picture of the video.</param>
    /// <param name="x">From the left edge.</param>
    /// <param name="y">From the upper edge.</param>
    /// <param name="color">The colour expected.</param>
    /// <param name="tolerance">The largest difference of red, green or blue; encoding changes colours a little.</param>
    /// <exception cref="VideoAssertionException">It has another.</exception>
    public static void ShouldHaveColorAt(this Frame frame, int x, int y, Pixel color, int tolerance = SameToTheEye)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var found = frame[x, y];
        if (found.DistanceTo(color) > tolerance)
        {
            throw new VideoAssertionException($"The pixel at ({x}, {y}) should be {color}, but is {found}.");
        }
    }

    /// <summary>Passes when something of this colour, such as text, is in the region.</summary>
    /// <param name="frame">A picture of the video.</param>
    /// <param name="color">The colour of what should be there.</param>
    /// <param name="region">Where to look.</param>
    /// <param name="share">The least part of the region it fills, 0 to 1.</param>
    /// <param name="tolerance">The largest difference of red, green or blue.</param>
    /// <exception cref="VideoAssertionException">There is less of it.</exception>
    public static void ShouldShow(this Frame frame, Pixel color, Region region, double share = 0.02, int tolerance = 40)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var found = frame.Share(color, tolerance, region);
        if (found < share)
        {
            throw new VideoAssertionException(FormattableString.Invariant($"{color} should fill at least {share:P1} of {region}, but fills {found:P1}."));
        }
    }

    private static VideoStream PictureOf(VideoFile video)
    {
        ArgumentNullException.ThrowIfNull(video);
        return video.Video ?? throw new VideoAssertionException($"{video.Path} has no picture.");
    }

    private static Task<Loudness> LoudnessAsync(VideoFile video, TimeSpan from, TimeSpan to, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(video);
        return video.Audio is null ? Task.FromResult(new Loudness(double.NegativeInfinity, double.NegativeInfinity)) : video.LoudnessAsync(from, to - from, cancellationToken);
    }
}
