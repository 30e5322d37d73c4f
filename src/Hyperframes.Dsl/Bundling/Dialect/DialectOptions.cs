using Hyperframes.Inspection;
using Hyperframes.Linting;
using Hyperframes.Variables;

namespace Hyperframes.Bundling;

/// <summary>
/// What a page in the dialect of HeyGen's guide leaves open: a root's size and length, which cannot be variables (contract 4.6).
/// </summary>
public sealed record DialectOptions
{
    /// <summary>Size of the picture.</summary>
    /// <value>1920 × 1080, the shape that HeyGen's cloud takes when none is asked for.</value>
    public FrameSize Size { get; init; } = FrameSize.Landscape1080p;

    /// <summary>Length of the video, more than 0 seconds.</summary>
    /// <value>null: not known, which is an error for a page that has no root of its own.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is not more than 0 seconds.</exception>
    public Seconds? Length
    {
        get;
        init => field = value is null || value > Seconds.Zero
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The length of a video is more than 0 seconds.");
    }

    /// <summary>Values of a render: the medium that they give the page's video says how long the video is, when nothing else does.</summary>
    /// <value>null: the source that the page itself names counts.</value>
    public IVariableValues? Variables { get; init; }

    /// <summary>Looks into media, such as a <see cref="MediaFolder"/>. It is asked only when neither the page nor <see cref="Length"/> says how long the video is.</summary>
    /// <value>null: nothing is looked into.</value>
    public IMediaProbe? Media { get; init; }
}
