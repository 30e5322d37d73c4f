namespace Hyperframes.Variables;

/// <summary>A value that was refused.</summary>
/// <param name="Path">Where: <c>$.accent</c>.</param>
/// <param name="Message">Why, and what would be right.</param>
public sealed record VariableError(string Path, string Message);
