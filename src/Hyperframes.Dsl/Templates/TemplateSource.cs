using System.ComponentModel;
using System.Globalization;

namespace Hyperframes.Templates;

/// <summary>Name and lines of a template's text: what generated code knows of its origin.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TemplateSource
{
    private readonly string _lineLengths;

    /// <summary>Creates the source; <paramref name="lineLengths"/> are those of all lines but the last, in UTF-16 units with the ends of lines, separated by blanks.</summary>
    public TemplateSource(string name, string lineLengths)
    {
        Name = name;
        _lineLengths = lineLengths;
    }

    /// <summary>The template's name.</summary>
    public string Name { get; }

    /// <summary>An error at a UTF-16 offset of the text.</summary>
    public TemplateException Error(int at, string reason, Exception? inner = null)
    {
        int line = 1;
        int start = 0;
        ReadOnlySpan<char> lengths = _lineLengths;
        foreach (Range range in lengths.Split(' '))
        {
            int next = lengths[range].IsEmpty ? int.MaxValue : start + int.Parse(lengths[range], NumberStyles.None, CultureInfo.InvariantCulture);
            if (next > at)
            {
                break;
            }

            start = next;
            line++;
        }

        return new TemplateException(Name, line, at - start + 1, reason, inner);
    }
}
