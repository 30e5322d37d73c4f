namespace Hyperframes.HeyGen;

/// <summary>A piece of music or an effect.</summary>
public sealed record Sound : HeyGenObject
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>What it was indexed under.</summary>
    public required string Description { get; init; }

    /// <summary>Short-lived presigned link: do not keep it, search again.</summary>
    public required string AudioUrl { get; init; }

    /// <summary>Likeness to the query, 0 to 1.</summary>
    public required double Score { get; init; }

    /// <summary>Music or effect.</summary>
    public required SoundType Type { get; init; }

    /// <summary>Length in seconds, where known.</summary>
    public double? Duration { get; init; }

    /// <summary>Seconds to the loudest point of an effect.</summary>
    public double? PeakOffset { get; init; }

    /// <summary>How an effect sits on its moment.</summary>
    public SoundPlacement? Placement { get; init; }
}
