namespace Hyperframes.Emulator.State;

/// <summary>A receiver of webhooks.</summary>
internal sealed class StoredEndpoint
{
    public required string Id { get; init; }

    public required string Url { get; set; }

    public required DateTimeOffset Created { get; init; }

    public required string Secret { get; set; }

    public IReadOnlyList<string>? Events { get; set; }

    public string? EntityId { get; init; }
}
