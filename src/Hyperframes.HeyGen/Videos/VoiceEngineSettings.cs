using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>Tuning of one voice engine.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "engine_type")]
[JsonDerivedType(typeof(ElevenLabsSettings), "elevenlabs")]
[JsonDerivedType(typeof(FishSettings), "fish")]
[JsonDerivedType(typeof(StarfishSettings), "starfish")]
public abstract record VoiceEngineSettings
{
    private protected VoiceEngineSettings()
    {
    }

    internal abstract void Check(string member, RequestErrors errors);
}
