namespace Hyperframes.Emulator.State;

/// <summary>An asset: promised, sent, completed.</summary>
internal sealed class StoredAsset
{
    public required string Id { get; init; }

    public required string Filename { get; init; }

    public required string ContentType { get; init; }

    public required long Size { get; init; }

    public string? Checksum { get; init; }

    public byte[]? Content { get; set; }

    public int ConflictsLeft { get; set; }

    public bool IsCompleted { get; set; }
}
