namespace Hyperframes.Testing;

/// <summary>A video is not what a test expects.</summary>
public sealed class VideoAssertionException(string message) : Exception(message);
