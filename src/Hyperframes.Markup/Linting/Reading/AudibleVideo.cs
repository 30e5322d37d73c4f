namespace Hyperframes.Linting.Reading;

/// <summary>Which videos are heard.</summary>
internal static class AudibleVideo
{
    /// <summary>Not muted, and with sound as far as it says: <c>data-has-audio</c> is absent or <c>true</c>.</summary>
    public static bool Is(HtmlTag video) => !video.Has("muted") && (!video.Has("data-has-audio") || video.Attr("data-has-audio") == "true");
}
