namespace Hyperframes.Rendering;

/// <summary>Container and codec of a rendered video (contract 17.1).</summary>
public enum VideoFormat
{
    /// <summary>H.264 and AAC in MP4.</summary>
    Mp4,

    /// <summary>VP9 in WebM, with alpha.</summary>
    WebM,

    /// <summary>ProRes in QuickTime, with alpha.</summary>
    Mov,
}
