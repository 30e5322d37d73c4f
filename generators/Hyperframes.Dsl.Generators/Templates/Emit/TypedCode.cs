using Hyperframes.Generators.Templates.Binding;

namespace Hyperframes.Generators.Templates.Emit;

/// <summary>C# with a known type.</summary>
/// <param name="Code">The expression; binds as tightly as a name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Bits">For integers: how many bits the value can need, so that nothing overflows unseen.</param>
internal sealed record TypedCode(string Code, TypeShape Type, int Bits = 0)
{
    public bool IsConstant { get; init; }

    /// <summary>Whether it is computed from constants alone: C# then knows its value, and warns about a condition of it.</summary>
    public bool IsFixed { get => field || IsConstant; init; }

    public object? Constant { get; init; }
}
