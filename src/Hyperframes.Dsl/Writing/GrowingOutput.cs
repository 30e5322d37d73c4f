using System.Buffers;

namespace Hyperframes.Writing;

/// <summary>Output whose length is known about: one array that is not cleared first, and handed over without a copy.</summary>
internal sealed class GrowingOutput(int capacity) : IBufferWriter<byte>
{
    private byte[] _buffer = GC.AllocateUninitializedArray<byte>(capacity);
    private int _written;

    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _written);

    public void Advance(int count) => _written += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsMemory(_written);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsSpan(_written);
    }

    private void Reserve(int bytes)
    {
        var needed = checked(_written + Math.Max(bytes, 1));
        if (needed <= _buffer.Length)
        {
            return;
        }

        var larger = GC.AllocateUninitializedArray<byte>((int)Math.Min(Array.MaxLength, Math.Max(needed, _buffer.Length * 2L)));
        _buffer.AsSpan(0, _written).CopyTo(larger);
        _buffer = larger;
    }
}
