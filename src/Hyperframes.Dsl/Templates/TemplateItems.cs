using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hyperframes.Templates;

/// <summary>
/// The items of a loop, one after the other. A step is one call: of a few hundred templates the compiler has less to bind than for a counter, a comparison and
/// an indexer.
/// </summary>
/// <typeparam name="T">The type of an item.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct TemplateItems<T>
{
    private ref T _first;

    /// <summary>Creates the walk over a span.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TemplateItems(ReadOnlySpan<T> items)
    {
        _first = ref MemoryMarshal.GetReference(items);
        Length = items.Length;
        Index = -1;
    }

    /// <summary>How many items there are.</summary>
    public int Length { get; private set; }

    /// <summary>The index of the current item; -1 before the first.</summary>
    public int Index { get; private set; }

    /// <summary>Goes to the next item. False: there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Next([MaybeNullWhen(false)] out T item)
    {
        int next = Index + 1;
        if (next < Length)
        {
            Index = next;
            item = Unsafe.Add(ref _first, next);
            return true;
        }

        item = default;
        return false;
    }

    /// <summary>Leaves out the first items.</summary>
    public void Skip(int count)
    {
        count = Math.Min(count, Length);
        _first = ref Unsafe.Add(ref _first, count);
        Length -= count;
    }

    /// <summary>Leaves out all but the first items.</summary>
    public void Take(int count) => Length = Math.Min(count, Length);
}
