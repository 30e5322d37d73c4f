using Hyperframes.Markup.Source;

namespace Hyperframes.Linting.Templates;

/// <summary>
/// Finds where in its templates a place of an output was written: in the stretch of literal text that agrees with the output around the place for longer than any other.
/// </summary>
internal sealed class TemplateOrigin(IEnumerable<TemplateText> templates)
{
    /// <summary>Fewer characters in a row are found anywhere.</summary>
    private const int Shortest = 4;

    private readonly List<(TemplateText Template, LineMap Lines, List<TextSpan> Literals)> _templates =
        [.. templates.Select(template => (template, new LineMap(template.Text), LiteralsOf(template.Text)))];

    /// <summary>The template and the place in it; null when code wrote the place, or two stretches agree equally well.</summary>
    public (string Path, LinePosition Position)? Find(string output, int offset)
    {
        var (longest, isOnly) = (Shortest - 1, false);
        (string, LinePosition)? origin = null;
        foreach (var (template, lines, literals) in _templates)
        {
            foreach (var literal in literals)
            {
                for (var at = literal.Start; at < literal.End; at++)
                {
                    if (template.Text[at] != output[offset])
                    {
                        continue;
                    }

                    var length = Agreement(template.Text, literal, at, output, offset);
                    if (length > longest)
                    {
                        (longest, isOnly, origin) = (length, true, (template.Path, lines.PositionAt(at)));
                    }
                    else if (length == longest)
                    {
                        isOnly = false;
                    }
                }
            }
        }

        return isOnly ? origin : null;
    }

    private static int Agreement(string template, TextSpan literal, int at, string output, int offset)
    {
        var before = 0;
        while (at - before > literal.Start && offset - before > 0 && template[at - before - 1] == output[offset - before - 1])
        {
            before++;
        }

        var behind = 0;
        while (at + behind < literal.End && offset + behind < output.Length && template[at + behind] == output[offset + behind])
        {
            behind++;
        }

        return before + behind;
    }

    private static List<TextSpan> LiteralsOf(string template)
    {
        var literals = new List<TextSpan>();
        var start = 0;
        foreach (var code in TemplateCode.SpansIn(template).Append(new TextSpan(template.Length, 0)))
        {
            if (code.Start > start)
            {
                literals.Add(TextSpan.FromBounds(start, code.Start));
            }

            start = code.End;
        }

        return literals;
    }
}
