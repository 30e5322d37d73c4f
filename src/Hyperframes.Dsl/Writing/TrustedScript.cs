namespace Hyperframes;

/// <summary>A JavaScript expression that is written as it is in a script. Whoever constructs one answers for it.</summary>
/// <param name="Text">The expression.</param>
public readonly record struct TrustedScript(string Text)
{
    /// <summary>The expression.</summary>
    public override string ToString() => Text ?? "";
}
