using System.Buffers;
using Hyperframes;
using Hyperframes.Bundling;

namespace FluentCompositions;

/// <summary>A composition and media that were made for it in memory.</summary>
internal sealed class WithMedia(IComposition composition, IReadOnlyList<BundleFile> media) : IComposition
{
    public IReadOnlyList<BundleFile> Files => [.. composition.Files, .. media];

    public void WriteHtml(IBufferWriter<byte> output) => composition.WriteHtml(output);
}
