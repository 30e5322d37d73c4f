using System.Buffers;
using System.ComponentModel;
using System.Text;

namespace Hyperframes.Templates;

/// <summary>Collects the UTF-8 of a compiled template and gives it as a string.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TemplateText : IBufferWriter<byte>
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <inheritdoc/>
    public void Advance(int count) => _bytes.Advance(count);

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0) => _bytes.GetMemory(sizeHint);

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => _bytes.GetSpan(sizeHint);

    /// <summary>All that was written.</summary>
    public override string ToString() => Encoding.UTF8.GetString(_bytes.WrittenSpan);
}
