namespace Hyperframes.HeyGen;

/// <summary>An avatar video did not come to be. The message says why and what to do.</summary>
public sealed class AvatarVideoException : HeyGenException
{
    /// <summary>Creates the exception.</summary>
    public AvatarVideoException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <summary>The service's id of the video; null when there is none.</summary>
    public string? VideoId { get; init; }

    /// <summary>The service's code of the failure.</summary>
    public string? FailureCode { get; init; }
}
