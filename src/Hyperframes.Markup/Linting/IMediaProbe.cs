namespace Hyperframes.Linting;

/// <summary>Looks into media files, mostly by ffprobe.</summary>
public interface IMediaProbe
{
    /// <summary>What is known of a project's video; null when it cannot be read.</summary>
    /// <param name="path">The path relative to the project's folder, with <c>/</c>.</param>
    MediaFacts? Probe(string path);
}
