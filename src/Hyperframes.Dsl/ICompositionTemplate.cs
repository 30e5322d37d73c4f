using System.Buffers;

namespace Hyperframes;

/// <summary>A template that renders a page.</summary>
public interface ICompositionTemplate : ITemplate, IComposition
{
    void IComposition.WriteHtml(IBufferWriter<byte> output) => Render(output);
}
