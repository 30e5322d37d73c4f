namespace Hyperframes.HeyGen;

/// <summary>Routes a voice to Starfish, which has nothing to tune.</summary>
public sealed record StarfishSettings : VoiceEngineSettings
{
    internal override void Check(string member, RequestErrors errors)
    {
    }
}
