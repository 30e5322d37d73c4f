using System.Buffers;
using Hyperframes.Templates;

namespace Hyperframes;

/// <summary>A model with the template that renders it, compiled.</summary>
public interface ITemplate
{
    /// <summary>Renders the template as UTF-8.</summary>
    /// <param name="output">Receives the bytes.</param>
    /// <param name="options">Limits and switches; null: the default ones.</param>
    /// <exception cref="TemplateException">The template failed; says where.</exception>
    void Render(IBufferWriter<byte> output, TemplateOptions? options = null);
}
