using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>What a webhook tells. Deliveries may carry newer words.</summary>
/// <param name="Value">The word as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<WebhookEventType>))]
public readonly record struct WebhookEventType(string Value) : IOpenEnum<WebhookEventType>
{
    /// <summary><c>avatar_video.success</c>.</summary>
    public static readonly WebhookEventType AvatarVideoSuccess = new("avatar_video.success");

    /// <summary><c>avatar_video.fail</c>.</summary>
    public static readonly WebhookEventType AvatarVideoFail = new("avatar_video.fail");

    /// <summary><c>avatar_video_gif.success</c>.</summary>
    public static readonly WebhookEventType AvatarVideoGifSuccess = new("avatar_video_gif.success");

    /// <summary><c>avatar_video_gif.fail</c>.</summary>
    public static readonly WebhookEventType AvatarVideoGifFail = new("avatar_video_gif.fail");

    /// <summary><c>video_translate.success</c>.</summary>
    public static readonly WebhookEventType VideoTranslateSuccess = new("video_translate.success");

    /// <summary><c>video_translate.fail</c>.</summary>
    public static readonly WebhookEventType VideoTranslateFail = new("video_translate.fail");

    /// <summary><c>video_translate.preflight.validation_failed</c>.</summary>
    public static readonly WebhookEventType VideoTranslatePreflightValidationFailed = new("video_translate.preflight.validation_failed");

    /// <summary><c>video_translate.preflight.download_failed</c>.</summary>
    public static readonly WebhookEventType VideoTranslatePreflightDownloadFailed = new("video_translate.preflight.download_failed");

    /// <summary><c>personalized_video</c>.</summary>
    public static readonly WebhookEventType PersonalizedVideo = new("personalized_video");

    /// <summary><c>instant_avatar.success</c>.</summary>
    public static readonly WebhookEventType InstantAvatarSuccess = new("instant_avatar.success");

    /// <summary><c>instant_avatar.fail</c>.</summary>
    public static readonly WebhookEventType InstantAvatarFail = new("instant_avatar.fail");

    /// <summary><c>photo_avatar_generation.success</c>.</summary>
    public static readonly WebhookEventType PhotoAvatarGenerationSuccess = new("photo_avatar_generation.success");

    /// <summary><c>photo_avatar_generation.fail</c>.</summary>
    public static readonly WebhookEventType PhotoAvatarGenerationFail = new("photo_avatar_generation.fail");

    /// <summary><c>photo_avatar_train.success</c>.</summary>
    public static readonly WebhookEventType PhotoAvatarTrainSuccess = new("photo_avatar_train.success");

    /// <summary><c>photo_avatar_train.fail</c>.</summary>
    public static readonly WebhookEventType PhotoAvatarTrainFail = new("photo_avatar_train.fail");

    /// <summary><c>photo_avatar_add_motion.success</c>.</summary>
    public static readonly WebhookEventType PhotoAvatarAddMotionSuccess = new("photo_avatar_add_motion.success");

    /// <summary><c>photo_avatar_add_motion.fail</c>.</summary>
    public static readonly WebhookEventType PhotoAvatarAddMotionFail = new("photo_avatar_add_motion.fail");

    /// <summary><c>proofread_creation.success</c>.</summary>
    public static readonly WebhookEventType ProofreadCreationSuccess = new("proofread_creation.success");

    /// <summary><c>proofread_creation.fail</c>.</summary>
    public static readonly WebhookEventType ProofreadCreationFail = new("proofread_creation.fail");

    /// <summary><c>live_avatar.success</c>.</summary>
    public static readonly WebhookEventType LiveAvatarSuccess = new("live_avatar.success");

    /// <summary><c>live_avatar.fail</c>.</summary>
    public static readonly WebhookEventType LiveAvatarFail = new("live_avatar.fail");

    /// <summary><c>avatar_video_caption.success</c>.</summary>
    public static readonly WebhookEventType AvatarVideoCaptionSuccess = new("avatar_video_caption.success");

    /// <summary><c>avatar_video_caption.fail</c>.</summary>
    public static readonly WebhookEventType AvatarVideoCaptionFail = new("avatar_video_caption.fail");

    /// <summary><c>video_agent.success</c>.</summary>
    public static readonly WebhookEventType VideoAgentSuccess = new("video_agent.success");

    /// <summary><c>video_agent.fail</c>.</summary>
    public static readonly WebhookEventType VideoAgentFail = new("video_agent.fail");

    /// <summary><c>hyperframes_video.success</c>.</summary>
    public static readonly WebhookEventType HyperframesVideoSuccess = new("hyperframes_video.success");

    /// <summary><c>hyperframes_video.fail</c>.</summary>
    public static readonly WebhookEventType HyperframesVideoFail = new("hyperframes_video.fail");

    /// <summary><c>ai_clipping.success</c>.</summary>
    public static readonly WebhookEventType AiClippingSuccess = new("ai_clipping.success");

    /// <summary><c>ai_clipping.fail</c>.</summary>
    public static readonly WebhookEventType AiClippingFail = new("ai_clipping.fail");

    /// <summary><c>batch.finished</c>.</summary>
    public static readonly WebhookEventType BatchFinished = new("batch.finished");

    /// <inheritdoc/>
    public static IReadOnlyList<WebhookEventType> Known { get; } = [AvatarVideoSuccess, AvatarVideoFail, AvatarVideoGifSuccess, AvatarVideoGifFail, VideoTranslateSuccess, VideoTranslateFail, VideoTranslatePreflightValidationFailed, VideoTranslatePreflightDownloadFailed, PersonalizedVideo, InstantAvatarSuccess, InstantAvatarFail, PhotoAvatarGenerationSuccess, PhotoAvatarGenerationFail, PhotoAvatarTrainSuccess, PhotoAvatarTrainFail, PhotoAvatarAddMotionSuccess, PhotoAvatarAddMotionFail, ProofreadCreationSuccess, ProofreadCreationFail, LiveAvatarSuccess, LiveAvatarFail, AvatarVideoCaptionSuccess, AvatarVideoCaptionFail, VideoAgentSuccess, VideoAgentFail, HyperframesVideoSuccess, HyperframesVideoFail, AiClippingSuccess, AiClippingFail, BatchFinished];

    /// <inheritdoc/>
    public static WebhookEventType From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
