namespace Hyperframes.Rendering;

/// <summary>Where the time of a render on this machine went.</summary>
/// <param name="Total">From the call to the finished file.</param>
/// <param name="Toolchain">Until the tools were ready: long once, next to nothing afterwards.</param>
/// <param name="Files">Writing the bundle's files into the work folder, and fetching remote media.</param>
/// <param name="Engine">While the engine's process ran.</param>
public sealed record RenderTimings(TimeSpan Total, TimeSpan Toolchain, TimeSpan Files, TimeSpan Engine)
{
    /// <summary>What the renderer itself took.</summary>
    public TimeSpan Own => Total - Toolchain - Files - Engine;
}
