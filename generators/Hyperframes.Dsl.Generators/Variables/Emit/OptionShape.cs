namespace Hyperframes.Generators.Variables.Emit;

/// <summary>A choice of an enum variable.</summary>
/// <param name="Member">The enum member's name.</param>
/// <param name="Value">Its text in the page.</param>
/// <param name="Label">What people see.</param>
internal sealed record OptionShape(string Member, string Value, string Label);
