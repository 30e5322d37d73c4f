using Hyperframes.Bundling;
using Hyperframes.Rendering;
using Hyperframes.Variables;

namespace Hyperframes.HeyGen;

/// <summary>The steps from a script to a film. Each can be replaced by the caller's own; what is not asked for is left out.</summary>
public sealed class Production
{
    /// <summary>Good effects often score only 0.5 to 0.67, below what the service asks for by default.</summary>
    private const double EffectMinScore = 0.4;

    internal Func<AvatarStep, CancellationToken, Task<AvatarClip>>? AvatarStep { get; private set; }

    internal Func<HeyGenClient, CancellationToken, Task<FoundSound>>? MusicStep { get; private set; }

    internal Func<HeyGenClient, CancellationToken, Task<FoundSound>>? EffectStep { get; private set; }

    internal Func<AvatarClip, FoundSound, FoundSound, CancellationToken, Task<(CompositionBundle Bundle, IVariableValues? Variables)>>? ComposeStep { get; private set; }

    internal IRenderer? Renderer { get; private set; }

    internal RenderOptions RenderOptions { get; private set; } = new();

    internal CloudRendererOptions CloudOptions { get; private set; } = new();

    internal RenderJournal? OwnJournal { get; private set; }

    internal IProgress<ProductionProgress>? ProgressSink { get; private set; }

    /// <summary>Lets HeyGen's avatar speak; the same script is paid for once.</summary>
    public Production Avatar(AvatarScript script)
    {
        AvatarStep = (step, cancel) => step.SpeakAsync(script, cancel);
        return this;
    }

    /// <summary>Takes the avatar's clip from elsewhere.</summary>
    public Production Avatar(Func<CancellationToken, Task<AvatarClip>> step)
    {
        AvatarStep = (_, cancel) => step(cancel);
        return this;
    }

    /// <summary>Looks for music in plain words.</summary>
    public Production Music(string description) => Music(new SoundQuery(description) { Type = SoundType.Music });

    /// <summary>Looks for music.</summary>
    public Production Music(SoundQuery query)
    {
        MusicStep = (client, cancel) => FindAsync(client, query, cancel);
        return this;
    }

    /// <summary>Takes the music from elsewhere.</summary>
    public Production Music(Func<CancellationToken, Task<FoundSound>> step)
    {
        MusicStep = (_, cancel) => step(cancel);
        return this;
    }

    /// <summary>Looks for an effect in plain words, with a likeness of 0.4 or more.</summary>
    public Production SoundEffect(string description) => SoundEffect(new SoundQuery(description) { Type = SoundType.SoundEffects, MinScore = EffectMinScore });

    /// <summary>Looks for an effect.</summary>
    public Production SoundEffect(SoundQuery query)
    {
        EffectStep = (client, cancel) => FindAsync(client, query, cancel);
        return this;
    }

    /// <summary>Takes the effect from elsewhere.</summary>
    public Production SoundEffect(Func<CancellationToken, Task<FoundSound>> step)
    {
        EffectStep = (_, cancel) => step(cancel);
        return this;
    }

    /// <summary>Composes a page and its values; the page is bundled and validated.</summary>
    public Production Compose(Func<AvatarClip, FoundSound, FoundSound, (IComposition Composition, IVariableValues? Variables)> compose, string? assets = null) =>
        Compose(async (avatar, music, effect, cancel) =>
        {
            var (composition, variables) = compose(avatar, music, effect);
            return (await CompositionBundle.CreateAsync(composition, assets, cancellationToken: cancel).ConfigureAwait(false), variables);
        });

    /// <summary>Composes a page, or a project's folder. A page in the dialect of the guide becomes as long as the avatar's clip.</summary>
    /// <param name="path">The page or the folder.</param>
    /// <param name="variables">The values of its variables.</param>
    /// <param name="assets">A folder that comes with a page.</param>
    public Production Compose(string path, Func<AvatarClip, FoundSound, FoundSound, IVariableValues?> variables, string? assets = null) =>
        Compose(async (avatar, music, effect, cancel) =>
        {
            var length = avatar.Duration is { } duration ? new Seconds((decimal)duration.TotalSeconds) : (Seconds?)null;
            var options = new BundleOptions { Dialect = new DialectOptions { Length = length } };
            return (await CompositionBundle.CreateAsync(path, assets, options, cancel).ConfigureAwait(false), variables(avatar, music, effect));
        });

    /// <summary>Composes a ready bundle and its values.</summary>
    public Production Compose(Func<AvatarClip, FoundSound, FoundSound, (CompositionBundle Bundle, IVariableValues? Variables)> compose) =>
        Compose((avatar, music, effect, _) => Task.FromResult(compose(avatar, music, effect)));

    /// <summary>Composes by the caller's own step.</summary>
    public Production Compose(
        Func<AvatarClip, FoundSound, FoundSound, CancellationToken, Task<(CompositionBundle Bundle, IVariableValues? Variables)>> compose)
    {
        ComposeStep = compose;
        return this;
    }

    /// <summary>How to render, in HeyGen's cloud.</summary>
    public Production Render(RenderOptions options)
    {
        RenderOptions = options;
        return this;
    }

    /// <summary>Renders elsewhere: on this machine, for instance.</summary>
    public Production Render(IRenderer renderer, RenderOptions? options = null)
    {
        Renderer = renderer;
        RenderOptions = options ?? RenderOptions;
        return this;
    }

    /// <summary>How cloud work is driven and where its journal is.</summary>
    public Production Cloud(CloudRendererOptions options)
    {
        CloudOptions = options;
        return this;
    }

    /// <summary>A journal that is open already; it stays open.</summary>
    public Production Journal(RenderJournal journal)
    {
        OwnJournal = journal;
        return this;
    }

    /// <summary>Receives where the production stands.</summary>
    public Production Progress(IProgress<ProductionProgress> progress)
    {
        ProgressSink = progress;
        return this;
    }

    private static async Task<FoundSound> FindAsync(HeyGenClient client, SoundQuery query, CancellationToken cancellationToken) =>
        await client.Sounds.FindAsync(query, cancellationToken).ConfigureAwait(false) is { } sound ? new FoundSound(sound) : FoundSound.Nothing;
}
