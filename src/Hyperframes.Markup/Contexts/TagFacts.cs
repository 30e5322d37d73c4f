namespace Hyperframes.Contexts;

/// <summary>What the attributes read so far say about the open tag.</summary>
/// <param name="Type">The literal <c>type</c> of a script, in lower case.</param>
/// <param name="IsNamed">Whether a <c>name</c> or <c>property</c> stands in it, which makes the content of a <c>meta</c> plain words.</param>
internal readonly record struct TagFacts(string Type, bool IsNamed)
{
    public static readonly TagFacts None = new("", false);
}
