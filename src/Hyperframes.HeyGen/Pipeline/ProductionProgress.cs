using Hyperframes.Rendering;

namespace Hyperframes.HeyGen;

/// <summary>Where a production stands.</summary>
/// <param name="Stage">The step.</param>
/// <param name="Render">Where the render stands, in its step.</param>
public sealed record ProductionProgress(ProductionStage Stage, RenderProgress? Render = null);
