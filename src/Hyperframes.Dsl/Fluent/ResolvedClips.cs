using System.Collections;
using Hyperframes.Model;

namespace Hyperframes.Fluent;

/// <summary>The clips of a built composition, made when they are asked for.</summary>
internal sealed class ResolvedClips(IReadOnlyList<ClipBuilder> clips, TimelineResolver times, int[] tracks) : IReadOnlyList<Clip>
{
    public int Count => clips.Count;

    public Clip this[int index] => new()
    {
        Id = clips[index].IdText!,
        Kind = clips[index].Kind,
        Start = times.StartOf(clips[index]),
        Length = times.LengthOf(clips[index]),
        Track = tracks[index],
        StartText = times.StartTextOf(clips[index]),
    };

    public IEnumerator<Clip> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
