using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Source;

namespace Hyperframes.Linting.Templates;

/// <summary>
/// The part of a template that stands in its output as written, at the same offsets: code is blank, and so is each tag, script and style sheet with code in it,
/// for what it will be is not known.
/// </summary>
internal static class TemplateLiteral
{
    private const char Filler = 'x';

    public static string Of(string template)
    {
        var code = TemplateCode.SpansIn(template);
        if (code.Count == 0)
        {
            return template;
        }

        var filled = template.ToCharArray();
        var literal = template.ToCharArray();
        foreach (var span in code)
        {
            Fill(filled, span, Filler);
            Blank(literal, span);
        }

        var read = FlatTagReader.Read(new string(filled));
        var next = 0;
        foreach (var tag in read.Tags)
        {
            while (next < code.Count && code[next].End <= tag.Index)
            {
                next++;
            }

            if (next < code.Count && code[next].Start < tag.End)
            {
                Blank(literal, TextSpan.FromBounds(tag.Index, tag.End));
            }
        }

        foreach (var block in read.Scripts.Concat(read.Styles))
        {
            var whole = TextSpan.FromBounds(block.Tag.Index, block.ContentStart + block.Content.Length);
            if (code.Any(span => span.Start < whole.End && whole.Start < span.End))
            {
                Blank(literal, whole);
            }
        }

        // Of a page of templates the first one alone is read as the composition.
        var templates = read.Tags.Where(tag => tag.Name == "template").ToList();
        foreach (var other in templates.Where(tag => tag.Index > templates[0].CloseIndex))
        {
            Blank(literal, TextSpan.FromBounds(other.Index, other.EndIndex ?? template.Length));
        }

        return new string(literal);
    }

    private static void Fill(char[] text, TextSpan span, char filler)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            text[i] = filler;
        }
    }

    /// <summary>Line ends stay, so that places do.</summary>
    private static void Blank(char[] text, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            text[i] = text[i] is '\n' or '\r' ? text[i] : ' ';
        }
    }
}
