using System.Buffers;

namespace Hyperframes.Writing;

/// <summary>A set of ids that lives as long as a page is written, in arrays of the pool: one is filled for each page, with an entry for each element.</summary>
internal sealed class IdTable : IDisposable
{
    // Places hold the number of an id, from 1 on; 0 is empty. At most half of them are taken.
    private int[] _places;
    private string[] _ids;
    private int _mask;

    public IdTable(int capacity)
    {
        _ids = ArrayPool<string>.Shared.Rent(Math.Max(capacity, 16));
        _places = Empty(_ids.Length, out _mask);
    }

    public int Count { get; private set; }

    public ReadOnlySpan<string> Ids => _ids.AsSpan(0, Count);

    /// <summary>Adds an id; false when it is there already.</summary>
    public bool Add(string id)
    {
        var at = PlaceOf(id);
        if (_places[at] != 0)
        {
            return false;
        }

        if (Count == _ids.Length)
        {
            Grow();
            at = PlaceOf(id);
        }

        _ids[Count] = id;
        _places[at] = ++Count;
        return true;
    }

    public bool Contains(string id) => _places[PlaceOf(id)] != 0;

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_places);
        ArrayPool<string>.Shared.Return(_ids, clearArray: true);
        (_places, _ids, _mask, Count) = ([0], [], 0, 0);
    }

    private int PlaceOf(string id)
    {
        var at = id.GetHashCode(StringComparison.Ordinal) & _mask;
        while (_places[at] is not 0 and var number && _ids[number - 1] != id)
        {
            at = (at + 1) & _mask;
        }

        return at;
    }

    private void Grow()
    {
        var ids = ArrayPool<string>.Shared.Rent(_ids.Length * 2);
        Ids.CopyTo(ids);
        ArrayPool<string>.Shared.Return(_ids, clearArray: true);
        ArrayPool<int>.Shared.Return(_places);
        _ids = ids;
        _places = Empty(ids.Length, out _mask);
        for (var i = 0; i < Count; i++)
        {
            _places[PlaceOf(_ids[i])] = i + 1;
        }
    }

    private static int[] Empty(int ids, out int mask)
    {
        var length = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)ids * 2);
        mask = length - 1;
        var places = ArrayPool<int>.Shared.Rent(length);
        Array.Clear(places, 0, length);
        return places;
    }
}
