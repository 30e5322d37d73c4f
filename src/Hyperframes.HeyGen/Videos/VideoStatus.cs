using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>Where an avatar video stands. Only <see cref="Completed"/> and <see cref="Failed"/> are final; every unknown word counts as not finished.</summary>
/// <param name="Value">The word as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<VideoStatus>))]
public readonly record struct VideoStatus(string Value) : IOpenEnum<VideoStatus>
{
    /// <summary>Accepted; only the create call says it.</summary>
    public static readonly VideoStatus Waiting = new("waiting");

    /// <summary>In the queue.</summary>
    public static readonly VideoStatus Pending = new("pending");

    /// <summary>Being made.</summary>
    public static readonly VideoStatus Processing = new("processing");

    /// <summary>Finished; the links are there.</summary>
    public static readonly VideoStatus Completed = new("completed");

    /// <summary>Failed for good; it never restarts by itself.</summary>
    public static readonly VideoStatus Failed = new("failed");

    /// <inheritdoc/>
    public static IReadOnlyList<VideoStatus> Known { get; } = [Waiting, Pending, Processing, Completed, Failed];

    /// <inheritdoc/>
    public static VideoStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
