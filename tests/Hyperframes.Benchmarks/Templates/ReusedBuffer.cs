using System.Buffers;

namespace Hyperframes.Benchmarks.Templates;

/// <summary>A growable buffer that keeps its memory between renders.</summary>
internal sealed class ReusedBuffer : IBufferWriter<byte>
{
    private byte[] _bytes = new byte[1 << 18];
    private int _count;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _count);

    public void Reset() => _count = 0;

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _bytes.AsSpan(_count);
    }

    private void Grow(int sizeHint)
    {
        if (_bytes.Length - _count < Math.Max(sizeHint, 1))
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _count + sizeHint));
        }
    }
}
