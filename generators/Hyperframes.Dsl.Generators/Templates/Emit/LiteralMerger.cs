using System.Text;

namespace Hyperframes.Generators.Templates.Emit;

/// <summary>Collects adjacent literal text, so that it is written by one call.</summary>
internal sealed class LiteralMerger
{
    /// <summary>A literal reserves its length at once; longer ones would make sinks grow for nothing.</summary>
    private const int MaxLength = 1000;
    private readonly StringBuilder _text = new();

    public void Add(string text) => _text.Append(text);

    public void Flush(SourceWriter code)
    {
        var text = _text.ToString();
        _text.Clear();
        for (var start = 0; start < text.Length;)
        {
            var length = Math.Min(MaxLength, text.Length - start);
            if (start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]))
            {
                length--;
            }

            code.Line($"o.Literal({CSharp.Utf8(text.Substring(start, length))});");
            start += length;
        }
    }
}
