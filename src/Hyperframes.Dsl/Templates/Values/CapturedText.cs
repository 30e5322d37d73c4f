namespace Hyperframes.Templates;

/// <summary>What a <c>capture</c> block printed. It prints and compares as a string but has no members and does not add up.</summary>
internal sealed class CapturedText(string text)
{
    public override string ToString() => text;
}
