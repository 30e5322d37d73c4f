namespace Hyperframes.Emulator.Contract;

/// <summary>A query, path or header parameter of an operation.</summary>
internal sealed record ApiParameter(string Name, string In, bool Required, JsonSchema Schema);
