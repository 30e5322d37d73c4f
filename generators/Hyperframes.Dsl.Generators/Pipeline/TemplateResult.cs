namespace Hyperframes.Generators.Pipeline;

/// <summary>The code of one target and what is wrong with it.</summary>
internal sealed record TemplateResult(string HintName, string? Code, EquatableArray<DiagnosticInfo> Diagnostics);
