namespace Hyperframes.Writing;

/// <summary>A place in the C# that describes a composition.</summary>
internal sealed record SourceLine(string File, int Line, int Column);
