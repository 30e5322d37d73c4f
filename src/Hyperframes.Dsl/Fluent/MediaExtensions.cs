using Hyperframes.Fluent;
using Hyperframes.Model;

namespace Hyperframes;

/// <summary>What clips play of their source, how fast and how loud (contract 5.3, 7).</summary>
public static class MediaExtensions
{
    /// <summary>Plays the video's own sound. Without it a video is silent.</summary>
    public static VideoClipBuilder WithOwnAudio(this VideoClipBuilder clip)
    {
        clip.Element.Remove("muted");
        clip.Element.Set("data-has-audio", "true");
        return clip;
    }

    /// <summary>Begins so far into the source (<c>data-media-start</c>).</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative.</exception>
    public static T From<T>(this T clip, Seconds offset)
        where T : ClipBuilder, IMediaClip
    {
        clip.Element.Set("data-media-start", ContractRange.Text("data-media-start", offset.Value, "seconds", nameof(offset)));
        return clip;
    }

    /// <summary>Plays faster or slower; sound keeps its pitch (<c>data-playback-rate</c>).</summary>
    /// <param name="clip">The clip.</param>
    /// <param name="rate">0.1 to 10; 1 is the source's own speed.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is out of range.</exception>
    public static T Speed<T>(this T clip, double rate)
        where T : ClipBuilder, IMediaClip
    {
        clip.Element.Set("data-playback-rate", ContractRange.Text("data-playback-rate", rate, "times the normal speed"));
        return clip;
    }

    /// <summary>Sets the level as a linear gain (<c>data-volume</c>).</summary>
    /// <param name="clip">The clip.</param>
    /// <param name="gain">0 to 3.981 (+12 dB); 1 leaves the level as it is.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="gain"/> is out of range.</exception>
    public static T Volume<T>(this T clip, double gain)
        where T : ClipBuilder, IMediaClip
    {
        clip.Element.Set("data-volume", ContractRange.Text("data-volume", gain, "linear gain"));
        return clip;
    }

    /// <summary>Sets the level in decibels: 0 leaves it as it is, −6 is about half as loud an amplitude.</summary>
    /// <param name="clip">The clip.</param>
    /// <param name="decibels">At most 12 dB; negative infinity is silence.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decibels"/> is above 12 or not a number.</exception>
    public static T VolumeDb<T>(this T clip, double decibels)
        where T : ClipBuilder, IMediaClip
    {
        // 12 dB are 3.98107…, which the table rounds to 3.981.
        return decibels <= 12
            ? clip.Volume(Math.Min(3.981, Math.Round(Math.Pow(10, decibels / 20), 6)))
            : throw new ArgumentOutOfRangeException(nameof(decibels), decibels, "A level is at most 12 dB.");
    }

    /// <summary>Fades the sound in, linearly (<c>data-fade-in</c>).</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    public static T FadeIn<T>(this T clip, Seconds length)
        where T : ClipBuilder, IMediaClip
    {
        clip.Element.Set("data-fade-in", ContractRange.Text("data-fade-in", length.Value, "seconds", nameof(length)));
        return clip;
    }

    /// <summary>Fades the sound out, linearly (<c>data-fade-out</c>).</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    public static T FadeOut<T>(this T clip, Seconds length)
        where T : ClipBuilder, IMediaClip
    {
        clip.Element.Set("data-fade-out", ContractRange.Text("data-fade-out", length.Value, "seconds", nameof(length)));
        return clip;
    }

    /// <summary>Starts over when the source ends before the clip does (<c>loop</c>).</summary>
    public static T Looping<T>(this T clip)
        where T : ClipBuilder, IMediaClip
    {
        clip.Element.Set("loop", null);
        return clip;
    }

    /// <summary>Keeps an animated picture running (<c>data-loop</c>).</summary>
    public static ImageClipBuilder Looping(this ImageClipBuilder clip)
    {
        clip.Element.Set("data-loop", "true");
        return clip;
    }

    /// <summary>Mixes the sound through a bus (<c>data-audio-group</c>).</summary>
    /// <param name="clip">The clip.</param>
    /// <param name="group">A group of <see cref="CompositionBuilder.AudioGroup"/>.</param>
    public static T In<T>(this T clip, AudioGroupBuilder group)
        where T : ClipBuilder, IMediaClip
    {
        ArgumentNullException.ThrowIfNull(group);
        clip.Element.Set("data-audio-group", group.Id);
        group.HasMembers = true;
        return clip;
    }

    /// <summary>Moves the level over time, in straight lines from point to point (<c>data-automation</c>); it takes the place of a fixed volume.</summary>
    /// <param name="clip">The clip.</param>
    /// <param name="points">Time from the start of the clip, and linear gain from 0 to 3.981; at most 512.</param>
    /// <exception cref="ArgumentOutOfRangeException">A time is negative or a gain out of range.</exception>
    /// <exception cref="ArgumentException">There is no point, or there are more than 512.</exception>
    public static T VolumeAt<T>(this T clip, params (Seconds Time, double Gain)[] points)
        where T : ClipBuilder, IMediaClip
    {
        clip.Element.Set("data-automation", VolumeAutomation.ToJson(points));
        return clip;
    }

    /// <summary>
    /// Says that a start in seconds counts from the scene that holds the media (<c>data-hf-media-start-basis</c>). The pinned engine takes it so anyway; older ones guess.
    /// </summary>
    public static T InSceneTime<T>(this T clip)
        where T : ClipBuilder, IMediaClip
    {
        clip.Element.Set("data-hf-media-start-basis", "local");
        return clip;
    }

    /// <summary>Picture to show where the video cannot be played (<c>poster</c>).</summary>
    public static VideoClipBuilder Poster(this VideoClipBuilder clip, MediaUrl picture)
    {
        clip.Element.Set("poster", picture.Text);
        return clip;
    }

    /// <summary>Begins so far into the scene (<c>data-playback-start</c>).</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative.</exception>
    public static SceneClipBuilder From(this SceneClipBuilder clip, Seconds offset)
    {
        clip.Element.Set("data-playback-start", ContractRange.Text("data-playback-start", offset.Value, "seconds", nameof(offset)));
        return clip;
    }

    /// <summary>
    /// Plays the scene faster or slower (<c>data-playback-rate</c>). It is there that much shorter or longer, unless <c>For</c> says how long. The engine changes the speed of GSAP
    /// timelines alone (contract 2.1): a scene that CSS moves, or that has clips of their own times or media, does not build at another speed.
    /// </summary>
    /// <param name="clip">The scene.</param>
    /// <param name="rate">0.1 to 10; 1 is the scene's own speed.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is out of range.</exception>
    public static SceneClipBuilder Speed(this SceneClipBuilder clip, double rate)
    {
        clip.Element.Set("data-playback-rate", ContractRange.Text("data-playback-rate", rate, "times the normal speed"));
        clip.PlayAt((decimal)rate);
        return clip;
    }
}
