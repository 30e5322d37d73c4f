using System.ComponentModel;
using System.Globalization;

namespace Hyperframes.Templates;

/// <summary>Name and lines of a template's text: what generated code knows of its origin.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TemplateSource
{
    private readonly string _lineLengths;
    private readonly int[] _operands;

    /// <summary>Creates the source.</summary>
    /// <param name="name">The template's name.</param>
    /// <param name="lineLengths">The lengths of all lines but the last, in UTF-16 units with the ends of lines, separated by blanks.</param>
    /// <param name="operands">Offsets, in order, of the names whose values are parts of larger expressions. Needed only where functions that print are declared.</param>
    public TemplateSource(string name, string lineLengths, int[]? operands = null)
    {
        Name = name;
        _lineLengths = lineLengths;
        _operands = operands ?? [];
    }

    /// <summary>The template's name.</summary>
    public string Name { get; }

    internal bool IsOperand(int at) => Array.BinarySearch(_operands, at) >= 0;

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
