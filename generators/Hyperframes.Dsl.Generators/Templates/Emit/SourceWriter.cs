using System.Text;

namespace Hyperframes.Generators.Templates.Emit;

/// <summary>C# text with indentation; lines end with LF on every machine.</summary>
internal sealed class SourceWriter(int indent = 0)
{
    private readonly StringBuilder _text = new();
    private int _indent = indent;

    public int Column => _indent * 4;

    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', Column).Append(line);
        }

        _text.Append('\n');
    }

    /// <summary>A line at the left edge: directives.</summary>
    public void Directive(string line) => _text.Append(line).Append('\n');

    public void Open(string header)
    {
        if (header.Length > 0)
        {
            Line(header);
        }

        Line("{");
        _indent++;
    }

    public void Close(string after = "")
    {
        _indent--;
        Line("}" + after);
    }

    /// <summary>Adds text that is indented already.</summary>
    public void Append(SourceWriter other) => _text.Append(other._text);

    public override string ToString() => _text.ToString();
}
