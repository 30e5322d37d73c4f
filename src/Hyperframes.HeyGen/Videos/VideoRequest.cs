using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>A video to make. The service has more kinds; this client speaks the avatar one, the others go through <see cref="HeyGenClient.RawRequestAsync"/>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(AvatarVideoRequest), "avatar")]
public abstract record VideoRequest : HeyGenRequest
{
    private protected VideoRequest()
    {
    }
}
