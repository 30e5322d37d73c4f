using Hyperframes.Generators.Diagnostics;
using Hyperframes.Generators.Templates.Text;
using Hyperframes.Markup.Source;
using Microsoft.CodeAnalysis;

namespace Hyperframes.Generators.Pipeline;

/// <summary>A diagnostic as plain data.</summary>
internal sealed record DiagnosticInfo(string Id, LocationInfo? Location, EquatableArray<string> Arguments)
{
    public static IEnumerable<DiagnosticInfo> From(TemplateFile file, IEnumerable<TemplateDiagnostic> diagnostics)
    {
        LineMap? lines = null;
        foreach (var diagnostic in diagnostics)
        {
            lines ??= new LineMap(file.Text);
            yield return new DiagnosticInfo(diagnostic.Id, LocationInfo.From(file.Path, lines, diagnostic.Span), new EquatableArray<string>(diagnostic.Arguments));
        }
    }

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(DiagnosticDescriptors.Of(Id), Location?.ToLocation() ?? Microsoft.CodeAnalysis.Location.None, [.. Arguments]);
}
