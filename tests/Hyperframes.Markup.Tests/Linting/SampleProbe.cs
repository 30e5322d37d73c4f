using Hyperframes.Linting;

namespace Hyperframes.Markup.Tests.Linting;

/// <summary>Takes a video's facts from the words that stand for it in the sample: <c>(h264, 12 s)</c>.</summary>
internal sealed class SampleProbe(string section) : IMediaProbe
{
    public MediaFacts? Probe(string path) =>
        section.Contains("(hevc, 12 s)", StringComparison.Ordinal) ? new MediaFacts("hevc", 12)
        : section.Contains("(h264, 12 s)", StringComparison.Ordinal) ? new MediaFacts("h264", 12)
        : null;
}
