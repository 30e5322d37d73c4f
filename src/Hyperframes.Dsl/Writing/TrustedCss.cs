namespace Hyperframes;

/// <summary>A CSS value that is written as it is in a declaration. Whoever constructs one answers for it.</summary>
/// <param name="Text">The value, without semicolon.</param>
public readonly record struct TrustedCss(string Text)
{
    /// <summary>The value.</summary>
    public override string ToString() => Text ?? "";
}
