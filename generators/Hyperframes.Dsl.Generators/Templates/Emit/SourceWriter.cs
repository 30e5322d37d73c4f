using System.Text;

namespace Hyperframes.Generators.Templates.Emit;

/// <summary>C# text with indentation; lines end with LF on every machine.</summary>
internal sealed class SourceWriter(int indent = 0)
{
    private readonly StringBuilder _text = new();
    private int _indent = indent;
    private bool _isMapped;
    private bool _hasDirectives;

    public int Column => _indent * 4;

    public void Line(string line = "")
    {
        if (_isMapped)
        {
            // A directive holds until the next one: what comes from no place of a template is hidden from who steps through it.
            Directive("#line hidden");
            _isMapped = false;
        }

        Write(line);
    }

    /// <summary>A line that a directive maps to another file.</summary>
    public void Mapped(string directive, string line)
    {
        Directive(directive);
        _isMapped = true;
        Write(line);
    }

    /// <summary>Ends the reach of the directives so far.</summary>
    public void EndMapping()
    {
        if (_hasDirectives)
        {
            Directive("#line default");
            (_isMapped, _hasDirectives) = (false, false);
        }
    }

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

    private void Directive(string line)
    {
        _text.Append(line).Append('\n');
        _hasDirectives = true;
    }

    private void Write(string line)
    {
        if (line.Length > 0)
        {
            _text.Append(' ', Column).Append(line);
        }

        _text.Append('\n');
    }

    public override string ToString() => _text.ToString();
}
