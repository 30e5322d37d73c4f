using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Hyperframes.Generators.Variables.Records;

/// <summary>Something wrong with a variables record, as plain data.</summary>
internal sealed record RecordProblem(DiagnosticDescriptor Descriptor, string Path, TextSpan Span, LinePositionSpan Lines, string Arguments)
{
    private const char Separator = '\u0001';

    public static RecordProblem At(DiagnosticDescriptor descriptor, Location location, params string[] arguments)
        => new(descriptor, location.GetLineSpan().Path, location.SourceSpan, location.GetLineSpan().Span, string.Join(Separator.ToString(), arguments));

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptor, Location.Create(Path, Span, Lines), [.. Arguments.Split(Separator)]);
}
