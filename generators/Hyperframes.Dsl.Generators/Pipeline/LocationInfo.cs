using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Hyperframes.Generators.Pipeline;

/// <summary>A place in a file, without the tree that a <see cref="Location"/> of C# holds on to.</summary>
internal sealed record LocationInfo(string Path, int Start, int Length, int StartLine, int StartCharacter, int EndLine, int EndCharacter)
{
    public static LocationInfo? From(Location? location)
    {
        if (location?.SourceTree is null)
        {
            return null;
        }

        var lines = location.GetLineSpan();
        return new LocationInfo(
            lines.Path, location.SourceSpan.Start, location.SourceSpan.Length, lines.StartLinePosition.Line, lines.StartLinePosition.Character, lines.EndLinePosition.Line, lines.EndLinePosition.Character);
    }

    public static LocationInfo From(string path, Markup.Source.LineMap lines, Markup.Source.TextSpan span)
    {
        var (start, end) = (lines.PositionAt(span.Start), lines.PositionAt(span.End));
        return new LocationInfo(path, span.Start, span.Length, start.Line - 1, start.Column - 1, end.Line - 1, end.Column - 1);
    }

    public Location ToLocation() => Location.Create(
        Path, new TextSpan(Start, Length), new LinePositionSpan(new LinePosition(StartLine, StartCharacter), new LinePosition(EndLine, EndCharacter)));
}
