namespace Hyperframes.Markup.Script;

/// <summary>Gives equal names of one script the same string, so that a name is allocated, and told from a keyword, once however often it occurs.</summary>
internal sealed class NamePool
{
    private Slot[] _slots = new Slot[64];
    private int _count;

    public string Get(string source, int start, int end, out bool isKeyword)
    {
        var length = end - start;
        var hash = Hash(source, start, end);
        var at = hash & (_slots.Length - 1);
        while (_slots[at].Name is { } known)
        {
            if (_slots[at].Hash == hash && known.Length == length && string.CompareOrdinal(known, 0, source, start, length) == 0)
            {
                isKeyword = _slots[at].IsKeyword;
                return known;
            }

            at = (at + 1) & (_slots.Length - 1);
        }

        var name = source.Substring(start, length);
        isKeyword = ScriptWords.IsKeyword(name);
        _slots[at] = new Slot(name, hash, isKeyword);
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
        _slots = new Slot[old.Length * 2];
        foreach (var slot in old)
        {
            if (slot.Name is null)
            {
                continue;
            }

            var at = slot.Hash & (_slots.Length - 1);
            while (_slots[at].Name is not null)
            {
                at = (at + 1) & (_slots.Length - 1);
            }

            _slots[at] = slot;
        }
    }

    private readonly record struct Slot(string? Name, int Hash, bool IsKeyword);
}
