namespace Hyperframes.HeyGen;

/// <summary>Captions of an avatar video. The file comes back as <see cref="Video.SubtitleUrl"/> either way.</summary>
public sealed record VideoCaption
{
    /// <summary>Format of the file; null is SRT.</summary>
    public CaptionFormat? FileFormat { get; init; }

    /// <summary>Set to burn the captions into the picture.</summary>
    public CaptionStyle? Style { get; init; }

    internal void Check(RequestErrors errors)
    {
        errors.Known("caption.file_format", FileFormat);
        errors.Known("caption.style", Style);
    }
}
