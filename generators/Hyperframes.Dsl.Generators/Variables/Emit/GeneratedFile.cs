namespace Hyperframes.Generators.Variables.Emit;

/// <summary>A file of generated C#.</summary>
internal sealed record GeneratedFile(string HintName, string Source);
