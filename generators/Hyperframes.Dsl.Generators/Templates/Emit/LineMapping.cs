using Hyperframes.Markup.Source;

namespace Hyperframes.Generators.Templates.Emit;

/// <summary>Maps generated lines to the template, so that a debugger steps through it and a stack trace names its lines.</summary>
internal sealed class LineMapping(string path, string text)
{
    private readonly LineMap _lines = new(text);
    private readonly string? _path = path.IndexOfAny(['"', '\n', '\r']) < 0 ? path : null;

    /// <summary>Writes one line of code that comes from a place of the template.</summary>
    public void Line(SourceWriter writer, TextSpan span, string code)
    {
        if (_path is null || span.Length == 0)
        {
            writer.Line(code);
            return;
        }

        var start = _lines.PositionAt(span.Start);
        var end = _lines.PositionAt(span.End);
        writer.Mapped(
            string.Concat("#line (", CSharp.Number(start.Line), ",", CSharp.Number(start.Column))
            + string.Concat(")-(", CSharp.Number(end.Line), ",", CSharp.Number(end.Column))
            + string.Concat(") ", CSharp.Number(Math.Max(1, writer.Column)), " \"", _path) + "\"",
            code);
    }
}
