using System.ComponentModel;

namespace Hyperframes.Templates;

/// <summary>Name and line starts of a template's text: what generated code knows of its origin.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TemplateSource
{
    private readonly int[] _lineStarts;

    /// <summary>Creates the source; <paramref name="lineStarts"/> are UTF-16 offsets, the first is 0.</summary>
    public TemplateSource(string name, int[] lineStarts)
    {
        Name = name;
        _lineStarts = lineStarts;
    }

    /// <summary>The template's name.</summary>
    public string Name { get; }

    /// <summary>An error at a UTF-16 offset of the text.</summary>
    public TemplateException Error(int at, string reason, Exception? inner = null)
    {
        int line = Array.BinarySearch(_lineStarts, at);
        line = line < 0 ? Math.Max(0, ~line - 1) : line;
        int start = _lineStarts.Length == 0 ? 0 : _lineStarts[line];
        return new TemplateException(Name, line + 1, at - start + 1, reason, inner);
    }
}
