using System.Buffers;
using System.Text;

namespace Hyperframes.Templates;

/// <summary>Collects what a dynamic template prints: a stack of buffers (captures), the indent of the running block, the output limit (language 10, 12).</summary>
internal sealed class TemplateOutput(TemplateOptions options)
{
    private readonly Stack<StringBuilder> _outer = new();
    private StringBuilder _text = new();
    private bool _full;

    /// <summary>Indent of the running block; null until the first block of a template.</summary>
    public string? Indent { get; set; }

    public bool AtLineStart { get; set; }

    public int Depth => _outer.Count;

    public char LastCharacter => _text.Length > 0 ? _text[^1] : '\0';

    public void Write(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (Indent is null || !options.AutoIndent)
        {
            Append(text);
            AtLineStart = text[^1] == '\n';
            return;
        }

        while (!text.IsEmpty)
        {
            int end = text.IndexOf('\n');
            ReadOnlySpan<char> piece = end < 0 ? text : text[..(end + 1)];
            text = text[piece.Length..];
            bool empty = piece is "\n" or "\r\n";
            if (AtLineStart && (!empty || options.IndentOnEmptyLines))
            {
                Append(Indent);
                AtLineStart = false;
            }

            Append(piece);
            if (piece[^1] == '\n')
            {
                AtLineStart = true;
            }
        }
    }

    public void Push()
    {
        _outer.Push(_text);
        _text = new StringBuilder();
    }

    public string Pop()
    {
        string captured = _text.ToString();
        _text = _outer.Pop();
        return captured;
    }

    public void WriteTo(IBufferWriter<byte> output)
    {
        Encoder encoder = Encoding.UTF8.GetEncoder();
        foreach (ReadOnlyMemory<char> chunk in _text.GetChunks())
        {
            encoder.Convert(chunk.Span, output, flush: false, out _, out _);
        }

        encoder.Convert(default, output, flush: true, out _, out _);
    }

    public override string ToString() => _text.ToString();

    private void Append(ReadOnlySpan<char> text)
    {
        int limit = options.OutputLimit;
        if (limit <= 0 || _text.Length + text.Length <= limit)
        {
            _text.Append(text);
            return;
        }

        if (_outer.Count > 0 || !_full)
        {
            _text.Append(text[..Math.Max(0, limit - _text.Length)]);
            if (_outer.Count == 0)
            {
                _text.Append("...");
                _full = true;
            }
        }
    }
}
