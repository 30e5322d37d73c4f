namespace Hyperframes;

/// <summary>Markup that is written as it is. Whoever constructs one answers for it; hole values of any other type are escaped.</summary>
/// <param name="Text">The markup, whole in itself: it ends in the element it began in.</param>
public readonly record struct TrustedHtml(string Text)
{
    /// <summary>The markup.</summary>
    public override string ToString() => Text ?? "";
}
