namespace Hyperframes.Emulator.Contract;

/// <summary>One disagreement between a value and its schema.</summary>
/// <param name="Path">Members from the root, joined by dots; empty for the root itself.</param>
/// <param name="Message">What is wrong, with what would be right.</param>
internal sealed record SchemaError(string Path, string Message)
{
    public override string ToString() => Path.Length == 0 ? Message : $"{Path}: {Message}";
}
