using System.Text;

namespace Hyperframes.Generators.Templates.Emit;

/// <summary>Collects adjacent literal text, so that it is written by one call, where possible that of the value behind it.</summary>
internal sealed class LiteralMerger
{
    /// <summary>A literal reserves its length at once; longer ones would make sinks grow for nothing.</summary>
    private const int MaxLength = 1000;
    private readonly StringBuilder _text = new();

    public void Add(string text) => _text.Append(text);

    public void Flush(SourceWriter code)
    {
        while (_text.Length > 0)
        {
            code.Line($"o.Literal({Piece()});");
        }
    }

    /// <summary>The text as an argument of the call that writes what follows it.</summary>
    public string Take(SourceWriter code)
    {
        while (_text.Length > MaxLength)
        {
            code.Line($"o.Literal({Piece()});");
        }

        return _text.Length == 0 ? "default" : Piece();
    }

    private string Piece()
    {
        var length = Math.Min(MaxLength, _text.Length);
        if (length < _text.Length && char.IsHighSurrogate(_text[length - 1]))
        {
            length--;
        }

        var piece = CSharp.Utf8(_text.ToString(0, length));
        _text.Remove(0, length);
        return piece;
    }
}
