namespace Hyperframes.Templates;

/// <summary>A template could not be rendered; says where in its text.</summary>
public sealed class TemplateException : Exception
{
    /// <summary>Creates the error at a place of a template's text.</summary>
    public TemplateException(string template, int line, int column, string reason, Exception? inner = null)
        : base(FormattableString.Invariant($"{template}({line},{column}): {reason}"), inner)
    {
        Template = template;
        Line = line;
        Column = column;
        Reason = reason;
    }

    /// <summary>The template's name, as it was compiled.</summary>
    public string Template { get; }

    /// <summary>Line of the failing expression, from 1.</summary>
    public int Line { get; }

    /// <summary>Column of the failing expression in UTF-16 units, from 1.</summary>
    public int Column { get; }

    /// <summary>What is wrong, without the place.</summary>
    public string Reason { get; }
}
