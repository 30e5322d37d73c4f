using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>What moves the avatar. The look's <c>supported_api_engines</c> says which it can do.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(AvatarIIIEngine), "avatar_iii")]
[JsonDerivedType(typeof(AvatarIVEngine), "avatar_iv")]
[JsonDerivedType(typeof(AvatarVEngine), "avatar_v")]
public abstract record AvatarEngine
{
    private protected AvatarEngine()
    {
    }

    /// <summary>Avatar III: no motion prompt, no expressiveness.</summary>
    public static AvatarEngine AvatarIII { get; } = new AvatarIIIEngine();

    /// <summary>Avatar IV, the default.</summary>
    public static AvatarEngine AvatarIV { get; } = new AvatarIVEngine();

    /// <summary>Avatar V, the highest fidelity.</summary>
    public static AvatarEngine AvatarV { get; } = new AvatarVEngine();
}
