using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>Every JSON type of the API, generated at compile time: snake_case, and nothing is sent that was not set.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(VideoRequest))]
[JsonSerializable(typeof(CreatedVideo))]
[JsonSerializable(typeof(Video))]
[JsonSerializable(typeof(DeletedVideo))]
[JsonSerializable(typeof(Sound))]
[JsonSerializable(typeof(UploadedAsset))]
[JsonSerializable(typeof(DirectUploadRequest))]
[JsonSerializable(typeof(DirectUpload))]
[JsonSerializable(typeof(CompleteUploadRequest))]
[JsonSerializable(typeof(CompletedAsset))]
[JsonSerializable(typeof(RenderRequest))]
[JsonSerializable(typeof(CreatedRender))]
[JsonSerializable(typeof(Render))]
[JsonSerializable(typeof(DeletedRender))]
[JsonSerializable(typeof(WebhookEndpointRequest))]
[JsonSerializable(typeof(WebhookEndpointUpdate))]
[JsonSerializable(typeof(WebhookEndpoint))]
[JsonSerializable(typeof(RotatedSecret))]
[JsonSerializable(typeof(WebhookEventDescription))]
[JsonSerializable(typeof(WebhookEventRecord))]
[JsonSerializable(typeof(ApiError))]
internal sealed partial class HeyGenJsonContext : JsonSerializerContext;
