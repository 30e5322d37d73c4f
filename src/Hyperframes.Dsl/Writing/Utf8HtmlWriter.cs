using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Hyperframes.Templates;

namespace Hyperframes.Writing;

/// <summary>
/// Writes UTF-8 markup into a buffer: literals as they are, values as the place they stand in needs them. Values reserve their worst case once and are written
/// without further checks. Nothing is allocated. <see cref="Flush"/> hands over what was written last.
/// </summary>
public ref partial struct Utf8HtmlWriter
{
    private const int SmallestPiece = 256;

    // Long texts are written in pieces, so that reserving their worst case does not make the buffer grow for nothing.
    private const int LongestRun = 1024;

    private readonly IBufferWriter<byte> _output;
    private readonly int _limit;
    private ref byte _cursor;
    private int _left;
    private int _size;
    private long _handedOver;
    private byte _previous;

    // Of a compiled template.
    private readonly string? _name;
    private readonly string? _lineLengths;
    private readonly int _loopLimit;
    private readonly TemplateOptions? _options;
    private readonly CultureInfo? _culture;
    private int _steps;

    /// <summary>Creates a writer.</summary>
    /// <param name="output">Receives the bytes.</param>
    /// <param name="limit">Most bytes of output; beyond it writing fails. 0: none.</param>
    public Utf8HtmlWriter(IBufferWriter<byte> output, int limit = 0)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
        _limit = limit;
        _cursor = ref Unsafe.NullRef<byte>();
    }

    /// <summary>Writes markup as it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Literal(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > _left)
        {
            Grow(utf8.Length);
        }

        Unsafe.CopyBlockUnaligned(ref _cursor, ref MemoryMarshal.GetReference(utf8), (uint)utf8.Length);
        Advance(utf8.Length);
    }

    /// <summary>Hands everything written to the buffer. The writer can be used further.</summary>
    public void Flush()
    {
        int written = _size - _left;
        if (written > 0)
        {
            _previous = Unsafe.Subtract(ref _cursor, 1);
            _handedOver += written;
            _output.Advance(written);
        }

        CheckLimit(0);
        _size = 0;
        _left = 0;
    }

    /// <summary>Bytes written so far.</summary>
    internal readonly long Written => _handedOver + _size - _left;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int bytes)
    {
        if (bytes > _left)
        {
            Grow(bytes);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Advance(int bytes)
    {
        Debug.Assert(bytes <= _left, "A value was longer than it had reserved.");
        _cursor = ref Unsafe.Add(ref _cursor, bytes);
        _left -= bytes;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int bytes)
    {
        Flush();
        CheckLimit(bytes / EscapeSet.Widest);
        Span<byte> span = _output.GetSpan(Math.Max(bytes, SmallestPiece));
        _cursor = ref MemoryMarshal.GetReference(span);
        _size = span.Length;
        _left = span.Length;
    }

    private readonly void CheckLimit(int more)
    {
        if (_limit > 0 && _handedOver + more > _limit)
        {
            string reason = FormattableString.Invariant($"The output is longer than its limit of {_limit} bytes.");
            throw _name is null ? new InvalidOperationException(reason) : Failure(0, reason);
        }
    }
}
