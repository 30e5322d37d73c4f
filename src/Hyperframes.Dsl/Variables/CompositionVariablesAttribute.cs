namespace Hyperframes.Variables;

/// <summary>
/// Makes a <c>partial record</c> the variables of a composition: each of its <c>init</c> properties is one. The generator adds the declaration, the bindings of
/// the fluent surface, and the way from and to JSON.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CompositionVariablesAttribute : Attribute;
