namespace Hyperframes.Fluent;

/// <summary>Gives clips, in the order in which they enter, the lowest track that is idle then. Most find the first one so; those behind it are in queues.</summary>
internal sealed class TrackLanes
{
    private readonly PriorityQueue<int, decimal> _busy = new();
    private readonly PriorityQueue<int, int> _idle = new();
    private decimal _firstEnd = decimal.MinValue;
    private int _first;

    /// <summary>The first track that no clip is on.</summary>
    public int Next { get; private set; }

    /// <summary>Leaves the tracks before <paramref name="first"/> alone.</summary>
    public void BeginAt(int first)
    {
        (_first, Next, _firstEnd) = (first, first, decimal.MinValue);
        _busy.Clear();
        _idle.Clear();
    }

    public void Put(ClipBuilder clip)
    {
        var start = clip.StartTime.OrZero;
        if (_firstEnd <= start)
        {
            clip.Lane = _first;
            _firstEnd = EndOf(clip);
            Next = Math.Max(Next, _first + 1);
        }
        else
        {
            PutBehind(clip, start);
        }
    }

    /// <summary>When a clip leaves. A length that only the render knows may be any length.</summary>
    public static decimal EndOf(ClipBuilder clip) => clip.EndTime.HasValue ? clip.EndTime.OrZero : decimal.MaxValue;

    private void PutBehind(ClipBuilder clip, decimal start)
    {
        while (_busy.TryPeek(out var track, out var end) && end <= start)
        {
            _busy.Dequeue();
            _idle.Enqueue(track, track);
        }

        clip.Lane = _idle.Count > 0 ? _idle.Dequeue() : Next++;
        _busy.Enqueue(clip.Lane, EndOf(clip));
    }
}
