namespace Hyperframes.Rendering;

/// <summary>The stages of a render, in order. The engine's own are those of contract 17.2.</summary>
public enum RenderStage
{
    /// <summary>Tools, media and the work folder are made ready.</summary>
    Prepare,

    /// <summary>The bundle is uploaded (cloud only).</summary>
    Upload,

    /// <summary>Waiting for a free renderer (cloud only).</summary>
    Queue,

    /// <summary>The page is compiled.</summary>
    Compile,

    /// <summary>Frames are taken out of videos.</summary>
    ExtractVideo,

    /// <summary>Sound is mixed.</summary>
    ProcessAudio,

    /// <summary>Browsers start.</summary>
    StartBrowsers,

    /// <summary>Frames are captured.</summary>
    Capture,

    /// <summary>Frames are encoded.</summary>
    Encode,

    /// <summary>Picture and sound are put together.</summary>
    Assemble,

    /// <summary>The finished file is fetched (cloud only).</summary>
    Download,

    /// <summary>The finished file is in place.</summary>
    Completed,
}
