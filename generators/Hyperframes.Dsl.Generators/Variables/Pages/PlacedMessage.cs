using Hyperframes.Markup.Binding;
using Hyperframes.Markup.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Hyperframes.Generators.Variables.Pages;

/// <summary>A message at a place in a page, as plain data.</summary>
internal sealed record PlacedMessage(
    string Path, int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn, string Id, string Message, int Kind)
{
    public static IReadOnlyList<PlacedMessage> Of(ParsedPage page, VariableGraph graph)
    {
        var findings = graph.Check(page.Page);
        if (findings.Count == 0)
        {
            return [];
        }

        var lines = new LineMap(page.Text);
        return [.. findings.Select(finding => In(page.Path, lines, finding.Span, finding.Rule.Id, finding.Message, (int)finding.Kind))];
    }

    private static PlacedMessage In(string path, LineMap lines, Markup.Source.TextSpan span, string id, string message, int kind)
    {
        var (start, end) = (lines.PositionAt(span.Start), lines.PositionAt(span.End));
        return new(path, span.Start, span.Length, start.Line - 1, start.Column - 1, end.Line - 1, end.Column - 1, id, message, kind);
    }

    public Diagnostic ToDiagnostic(DiagnosticDescriptor descriptor) => Diagnostic.Create(
        descriptor,
        Location.Create(
            Path,
            new Microsoft.CodeAnalysis.Text.TextSpan(Start, Length),
            new LinePositionSpan(new Microsoft.CodeAnalysis.Text.LinePosition(StartLine, StartColumn), new Microsoft.CodeAnalysis.Text.LinePosition(EndLine, EndColumn))),
        Message);
}
