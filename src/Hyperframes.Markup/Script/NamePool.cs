namespace Hyperframes.Markup.Script;

/// <summary>Gives equal names of one script the same string, so that a name is allocated once however often it occurs.</summary>
internal sealed class NamePool
{
    private string?[] _slots = new string?[256];
    private int _count;

    public string Get(string source, int start, int end)
    {
        var length = end - start;
        var slot = Hash(source, start, end) & (_slots.Length - 1);
        while (_slots[slot] is { } known)
        {
            if (known.Length == length && string.CompareOrdinal(known, 0, source, start, length) == 0)
            {
                return known;
            }

            slot = (slot + 1) & (_slots.Length - 1);
        }

        var name = source.Substring(start, length);
        _slots[slot] = name;
        if (++_count * 2 > _slots.Length)
        {
            Grow();
        }

        return name;
    }

    private static int Hash(string text, int start, int end)
    {
        var hash = 17;
        for (var i = start; i < end; i++)
        {
            hash = unchecked((hash * 31) + text[i]);
        }

        return hash ^ (hash >> 15);
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new string?[old.Length * 2];
        foreach (var name in old)
        {
            if (name is null)
            {
                continue;
            }

            var slot = Hash(name, 0, name.Length) & (_slots.Length - 1);
            while (_slots[slot] is not null)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = name;
        }
    }
}
