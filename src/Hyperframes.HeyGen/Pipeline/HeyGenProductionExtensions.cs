using Hyperframes.Rendering;

namespace Hyperframes.HeyGen;

/// <summary>The whole guide in one call.</summary>
public static class HeyGenProductionExtensions
{
    /// <summary>
    /// Script, avatar, music and effect, composition, render, download. Kill it anywhere and run the same again: it goes on where it was, and neither the
    /// avatar nor the render is paid for twice.
    /// </summary>
    /// <param name="client">Makes the calls.</param>
    /// <param name="configure">Says what to produce.</param>
    /// <param name="cancellationToken">Stops the production; what was submitted goes on at the service and is found by the next run.</param>
    /// <exception cref="AvatarVideoException">The avatar failed.</exception>
    /// <exception cref="HeyGenException">A call failed for good.</exception>
    /// <exception cref="Bundling.BundleException">The composition has errors.</exception>
    /// <exception cref="RenderException">The render failed.</exception>
    public static async Task<Film> ProduceAsync(this HeyGenClient client, Action<Production> configure, CancellationToken cancellationToken = default)
    {
        var production = new Production();
        configure(production);
        var compose = production.ComposeStep
            ?? throw new ArgumentException("A production needs Compose(…): what the film shows. Nothing was submitted.", nameof(configure));
        var journal = production.OwnJournal ?? RenderJournal.Open(production.CloudOptions.JournalPath);
        try
        {
            Report(ProductionStage.Avatar);
            var step = new AvatarStep(client, journal, production.CloudOptions);
            var avatar = await Run(production.AvatarStep?.Invoke(step, cancellationToken), AvatarClip.None).ConfigureAwait(false);
            Report(ProductionStage.Sounds);
            var music = await Run(production.MusicStep?.Invoke(client, cancellationToken), FoundSound.Nothing).ConfigureAwait(false);
            var effect = await Run(production.EffectStep?.Invoke(client, cancellationToken), FoundSound.Nothing).ConfigureAwait(false);
            Report(ProductionStage.Compose);
            var (bundle, variables) = await compose(avatar, music, effect, cancellationToken).ConfigureAwait(false);
            Report(ProductionStage.Render);
            var renderer = production.Renderer ?? new CloudRenderer(client, journal, production.CloudOptions);
            var progress = new ActionProgress<RenderProgress>(p => production.ProgressSink?.Report(new ProductionProgress(ProductionStage.Render, p)));
            var video = await renderer.RenderAsync(bundle, variables, production.RenderOptions, progress, cancellationToken).ConfigureAwait(false);
            Report(ProductionStage.Completed);
            return new Film(video, avatar, music, effect, bundle);
        }
        finally
        {
            if (production.OwnJournal is null)
            {
                await journal.DisposeAsync().ConfigureAwait(false);
            }
        }

        void Report(ProductionStage stage) => production.ProgressSink?.Report(new ProductionProgress(stage));
    }

    private static async Task<T> Run<T>(Task<T>? step, T otherwise) => step is null ? otherwise : await step.ConfigureAwait(false);
}
