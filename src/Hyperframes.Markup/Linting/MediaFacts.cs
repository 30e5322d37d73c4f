namespace Hyperframes.Linting;

/// <summary>What a media file says about its first video stream.</summary>
/// <param name="VideoCodec">The codec as ffprobe names it, such as <c>h264</c> or <c>hevc</c>; null without video.</param>
/// <param name="DurationSeconds">The playable length in seconds; null when it says none.</param>
public sealed record MediaFacts(string? VideoCodec, double? DurationSeconds);
