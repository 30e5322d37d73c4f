using Hyperframes.Rendering;

namespace Hyperframes.HeyGen;

/// <summary>What the avatar's step works with.</summary>
internal sealed class AvatarStep(HeyGenClient client, RenderJournal journal, CloudRendererOptions options)
{
    public Task<AvatarClip> SpeakAsync(AvatarScript script, CancellationToken cancellationToken) =>
        new AvatarWork(client, journal, options).RunAsync(script, cancellationToken);
}
