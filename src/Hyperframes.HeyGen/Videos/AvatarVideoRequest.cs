namespace Hyperframes.HeyGen;

/// <summary>A talking avatar: a look that speaks a script or moves its lips to a recording.</summary>
public sealed record AvatarVideoRequest : VideoRequest
{
    /// <summary>Id of a look (video or photo), not of an avatar group.</summary>
    public required string AvatarId { get; init; }

    /// <summary>Title in the dashboard.</summary>
    public string? Title { get; init; }

    /// <summary>Text to speak, 1 to 5,000 characters. Excludes the two audio members.</summary>
    public string? Script { get; init; }

    /// <summary>Voice of the script; may be left out when the avatar has one of its own.</summary>
    public string? VoiceId { get; init; }

    /// <summary>Public URL of a recording. Excludes <see cref="Script"/> and <see cref="AudioAssetId"/>.</summary>
    public string? AudioUrl { get; init; }

    /// <summary>Uploaded recording. Excludes <see cref="Script"/> and <see cref="AudioUrl"/>.</summary>
    public string? AudioAssetId { get; init; }

    /// <summary>Tuning of the voice.</summary>
    public VoiceSettings? VoiceSettings { get; init; }

    /// <summary>Output tier; null leaves it to the service.</summary>
    public VideoResolution? Resolution { get; init; }

    /// <summary>Shape; null is 16:9.</summary>
    public VideoAspectRatio? AspectRatio { get; init; }

    /// <summary>How the subject fills the canvas; null leaves it to the service.</summary>
    public VideoFit? Fit { get; init; }

    /// <summary>What stands behind the avatar; not with WebM.</summary>
    public VideoBackground? Background { get; init; }

    /// <summary>Cut the avatar out; video looks need matting.</summary>
    public bool? RemoveBackground { get; init; }

    /// <summary>Container; null is MP4.</summary>
    public VideoOutputFormat? OutputFormat { get; init; }

    /// <summary>Captions.</summary>
    public VideoCaption? Caption { get; init; }

    /// <summary>An overlay picture; selected Enterprise accounts only.</summary>
    public VideoWatermark? Watermark { get; init; }

    /// <summary>How the body moves: photo looks on Avatar IV and V, video looks on Avatar V, never on Avatar III.</summary>
    public string? MotionPrompt { get; init; }

    /// <summary>How lively a photo look is; Avatar IV only.</summary>
    public Expressiveness? Expressiveness { get; init; }

    /// <summary>The engine; null is Avatar IV.</summary>
    public AvatarEngine? Engine { get; init; }

    /// <summary>https URL that is called once at the end.</summary>
    public string? CallbackUrl { get; init; }

    /// <summary>Comes back in the callback.</summary>
    public string? CallbackId { get; init; }

    internal override void Check(RequestErrors errors)
    {
        errors.Required("avatar_id", AvatarId);
        errors.ExactlyOne("script", ("script", Script), ("audio_url", AudioUrl), ("audio_asset_id", AudioAssetId));
        errors.Length("script", Script, 1, 5000);
        errors.Https("audio_url", AudioUrl);
        errors.Https("callback_url", CallbackUrl);
        errors.Known("resolution", Resolution);
        errors.Known("aspect_ratio", AspectRatio);
        errors.Known("fit", Fit);
        errors.Known("output_format", OutputFormat);
        errors.Known("expressiveness", Expressiveness);
        VoiceSettings?.Check(errors);
        Background?.Check(errors);
        Caption?.Check(errors);
        Watermark?.Check(errors);
        CheckEngine(errors);
        if (Background is not null && OutputFormat == VideoOutputFormat.WebM)
        {
            errors.Add("background", "is not available with output_format webm, which implies a transparent background");
        }
    }

    private void CheckEngine(RequestErrors errors)
    {
        if (MotionPrompt is not null && Engine is AvatarIIIEngine)
        {
            errors.Add("motion_prompt", "is not available with avatar_iii; use avatar_iv or avatar_v");
        }

        if (Expressiveness is not null && (Engine is AvatarIIIEngine or AvatarVEngine))
        {
            errors.Add("expressiveness", "is available with avatar_iv only");
        }
    }
}
