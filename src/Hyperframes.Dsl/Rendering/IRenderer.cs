using Hyperframes.Bundling;
using Hyperframes.Variables;

namespace Hyperframes.Rendering;

/// <summary>Turns a bundle into a video: on this machine (<c>LocalRenderer</c>) or in HeyGen's cloud (<c>CloudRenderer</c>).</summary>
public interface IRenderer
{
    /// <summary>Renders <paramref name="bundle"/> and puts the finished file at <see cref="RenderOptions.Output"/>; nothing is left there when it fails.</summary>
    /// <param name="bundle">What to render.</param>
    /// <param name="variables">Values of the bundle's variables; null renders the declared defaults.</param>
    /// <param name="options">How to render; null takes the defaults.</param>
    /// <param name="progress">Receives what the engine reports.</param>
    /// <param name="cancellationToken">Stops the render and all its processes.</param>
    /// <exception cref="RenderException">The render failed; the message says why and what to do.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<RenderResult> RenderAsync(
        CompositionBundle bundle,
        IVariableValues? variables = null,
        RenderOptions? options = null,
        IProgress<RenderProgress>? progress = null,
        CancellationToken cancellationToken = default);
}
