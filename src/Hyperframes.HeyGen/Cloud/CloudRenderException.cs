using Hyperframes.Rendering;

namespace Hyperframes.HeyGen;

/// <summary>A cloud render did not come to a video. The message says why, whether something was submitted, and what to do.</summary>
public class CloudRenderException : RenderException
{
    /// <summary>Creates the exception.</summary>
    public CloudRenderException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <summary>The service's id of the render; null when there is none.</summary>
    public string? RenderId { get; init; }

    /// <summary>The idempotency key of the attempt, which is also its callback id.</summary>
    public string? Key { get; init; }
}
