namespace Hyperframes.Model;

/// <summary>A composition at one instant, by its timing alone; what is really seen only a browser can say.</summary>
/// <param name="Composition">The composition.</param>
/// <param name="Time">The instant, from the start of the composition.</param>
public sealed record CompositionInstant(Composition Composition, Seconds Time)
{
    /// <summary>The clips that are there.</summary>
    public IReadOnlyList<Clip> ActiveClips => [.. Composition.Timeline.ActiveAt(Time)];
}
