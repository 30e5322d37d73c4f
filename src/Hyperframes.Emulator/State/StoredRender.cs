using System.Text.Json;

namespace Hyperframes.Emulator.State;

/// <summary>A render and its request.</summary>
internal sealed class StoredRender
{
    public required string Id { get; init; }

    public required JsonElement Request { get; init; }

    public required JobState Job { get; init; }

    public string? IdempotencyKey { get; init; }

    public byte[]? Video { get; set; }

    public double Duration { get; set; }

    public bool IsDeleted { get; set; }
}
