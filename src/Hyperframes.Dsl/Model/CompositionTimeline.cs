using System.Collections;

namespace Hyperframes.Model;

/// <summary>The clips of a composition with their resolved times, in document order.</summary>
public sealed class CompositionTimeline : IReadOnlyList<Clip>
{
    private readonly IReadOnlyList<Clip> _clips;
    private readonly Lazy<Dictionary<string, Clip>> _byId;

    internal CompositionTimeline(Seconds length, IReadOnlyList<Clip> clips)
    {
        Length = length;
        _clips = clips;
        _byId = new Lazy<Dictionary<string, Clip>>(() => clips.DistinctBy(clip => clip.Id).ToDictionary(clip => clip.Id, StringComparer.Ordinal));
    }

    /// <summary>Length of the composition.</summary>
    public Seconds Length { get; }

    /// <inheritdoc/>
    public int Count => _clips.Count;

    /// <inheritdoc/>
    public Clip this[int index] => _clips[index];

    /// <summary>The clip of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message lists the ids.</exception>
    public Clip this[string id] => Find(id)
        ?? throw new KeyNotFoundException($"There is no clip '{id}'. Clips: {string.Join(", ", _clips.Select(clip => clip.Id))}.");

    /// <summary>The clip of an id; null when there is none.</summary>
    public Clip? Find(string id) => _byId.Value.GetValueOrDefault(id);

    /// <summary>The clips that are there at <paramref name="time"/>. What ends with the composition is still there at its last instant (contract 4.4).</summary>
    public IEnumerable<Clip> ActiveAt(Seconds time) =>
        _clips.Where(clip => clip.IsActiveAt(time) || (time == Length && clip.End is { } end && end >= Length && clip.Start < end));

    /// <inheritdoc/>
    public IEnumerator<Clip> GetEnumerator() => _clips.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
