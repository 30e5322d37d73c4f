using Hyperframes.Model;

namespace Hyperframes.Inspection;

/// <summary>One stream of a media file.</summary>
/// <param name="Index">Its number in the file.</param>
/// <param name="Codec">Its codec as ffprobe names it: <c>h264</c>, <c>vp9</c>, <c>prores</c>, <c>aac</c> …</param>
/// <param name="Duration">Its length, where the file says it.</param>
public abstract record MediaStream(int Index, string Codec, TimeSpan? Duration);

/// <summary>A stream of pictures.</summary>
/// <param name="Index">Its number in the file.</param>
/// <param name="Codec">Its codec.</param>
/// <param name="Duration">Its length, where the file says it.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="FrameRate">Frames a second on average.</param>
/// <param name="FrameCount">Number of frames, where the file says it.</param>
/// <param name="PixelFormat">As ffprobe names it: <c>yuv420p</c> …</param>
public sealed record VideoStream(int Index, string Codec, TimeSpan? Duration, int Width, int Height, FrameRate FrameRate, long? FrameCount, string PixelFormat)
    : MediaStream(Index, Codec, Duration);

/// <summary>A stream of sound.</summary>
/// <param name="Index">Its number in the file.</param>
/// <param name="Codec">Its codec.</param>
/// <param name="Duration">Its length, where the file says it.</param>
/// <param name="SampleRate">Samples a second.</param>
/// <param name="Channels">Number of channels.</param>
public sealed record AudioStream(int Index, string Codec, TimeSpan? Duration, int SampleRate, int Channels)
    : MediaStream(Index, Codec, Duration);

/// <summary>A stream of another kind: subtitles, data.</summary>
/// <param name="Index">Its number in the file.</param>
/// <param name="Codec">Its codec.</param>
/// <param name="Kind">As ffprobe names it: <c>subtitle</c>, <c>data</c> …</param>
/// <param name="Duration">Its length, where the file says it.</param>
public sealed record OtherStream(int Index, string Codec, string Kind, TimeSpan? Duration) : MediaStream(Index, Codec, Duration);
