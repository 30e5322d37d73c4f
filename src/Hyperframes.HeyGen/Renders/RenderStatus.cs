using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>Where a cloud render stands. Only <see cref="Completed"/> and <see cref="Failed"/> are final; every unknown word counts as not finished.</summary>
/// <param name="Value">The word as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<RenderStatus>))]
public readonly record struct RenderStatus(string Value) : IOpenEnum<RenderStatus>
{
    /// <summary>In the queue.</summary>
    public static readonly RenderStatus Queued = new("queued");

    /// <summary>Being rendered.</summary>
    public static readonly RenderStatus Rendering = new("rendering");

    /// <summary>Finished; the links are there.</summary>
    public static readonly RenderStatus Completed = new("completed");

    /// <summary>Failed for good; it never restarts by itself.</summary>
    public static readonly RenderStatus Failed = new("failed");

    /// <inheritdoc/>
    public static IReadOnlyList<RenderStatus> Known { get; } = [Queued, Rendering, Completed, Failed];

    /// <inheritdoc/>
    public static RenderStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
