using System.Collections;
using Hyperframes.Model;

namespace Hyperframes.Fluent;

/// <summary>The clips of a built composition, made when they are asked for.</summary>
internal sealed class ResolvedClips(IReadOnlyList<ClipBuilder> clips) : IReadOnlyList<Clip>
{
    public int Count => clips.Count;

    public Clip this[int index]
    {
        get
        {
            var clip = clips[index];
            Seconds? start = clip.StartTime.Value is { } from ? new Seconds(from) : null;
            return new()
            {
                Id = clip.IdText!,
                Kind = clip.Kind,
                Start = start,
                Length = clip.LengthTime.Value is { } length ? new Seconds(length) : null,
                Track = clip.Lane,
                StartText = clip.Symbolic?.ToString() ?? start.GetValueOrDefault().ToString(),
            };
        }
    }

    public IEnumerator<Clip> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
