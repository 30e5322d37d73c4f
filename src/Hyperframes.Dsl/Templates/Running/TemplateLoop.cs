using System.ComponentModel;

namespace Hyperframes.Templates;

/// <summary>A running <c>for</c>, <c>while</c> or <c>tablerow</c>: the items, the position, and what <c>for.*</c> reads.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TemplateLoop
{
    private readonly TemplateRun _run;
    private readonly List<TemplateLoop>? _home;
    private readonly List<TemplateValue>? _items;
    private readonly int _at;
    private readonly int _columns;
    private readonly string _name;
    private TemplateValue _previous;

    internal TemplateLoop(
        TemplateRun run, Frame owner, List<TemplateLoop> home, string name, string? variable, List<TemplateValue>? items, int at, int columns = 0)
    {
        _run = run;
        Owner = owner;
        _name = name;
        IsLocal = variable is ['$', ..];
        Variable = variable?.TrimStart('$');
        _items = items;
        _at = at;
        _columns = columns;
        _home = home;
        home.Add(this);
        run.EnterLoop();
    }

    /// <summary>The loop over null: nothing runs, not even <c>else</c>.</summary>
    internal TemplateLoop(TemplateRun run)
    {
        _run = run;
        Owner = null!;
        _name = "";
        IsNull = true;
    }

    /// <summary>Whether the <c>else</c> body runs.</summary>
    public bool IsEmpty => _items is { Count: 0 };

    /// <summary>The item of this turn.</summary>
    public TemplateValue Current { get; private set; }

    /// <summary><c>for.index</c>, from 0.</summary>
    public int Index { get; private set; } = -1;

    /// <summary><c>for.length</c>.</summary>
    public int Length => _items?.Count ?? 0;

    /// <summary>Whether the loop was over null.</summary>
    internal bool IsNull { get; }

    internal Frame Owner { get; }

    internal bool IsLocal { get; }

    internal string? Variable { get; }

    internal string Name => _name;

    private int Column => Index % _columns;

    /// <summary>Goes to the next turn; counts it against the loop limit.</summary>
    public bool Next()
    {
        if (IsNull || (_items is not null && Index + 1 >= _items.Count))
        {
            return false;
        }

        if (_columns > 0)
        {
            CloseCell();
        }

        Index++;
        _run.Step(_at);

        if (_items is not null)
        {
            _previous = Current;
            Current = _items[Index];
        }

        if (_columns > 0)
        {
            _run.Text(FormattableString.Invariant($"<td class=\"col{Column + 1}\">"));
        }

        return true;
    }

    /// <summary>Ends the loop, however it was left.</summary>
    public void End()
    {
        if (IsNull)
        {
            return;
        }

        if (_columns > 0)
        {
            _run.Text(Index >= 0 ? "</td></tr>\n" : "</tr>\n");
        }

        Remove();
    }

    /// <summary>Takes the loop's variables away.</summary>
    internal void Remove()
    {
        _home?.Remove(this);
        _run.LoopDepth--;
    }

    /// <summary>A member of the loop variable; false for an unknown name.</summary>
    internal bool TryGet(string name, out TemplateValue value)
    {
        bool counted = _items is not null;
        TemplateValue? found = name switch
        {
            "index" => Index,
            "first" => Index == 0,
            "even" => (Index & 1) == 0,
            "odd" => (Index & 1) != 0,
            "last" when counted => Index == Length - 1,
            "length" when counted => Length,
            "rindex" when counted => Length - Index - 1,
            "changed" when counted => Index == 0 || !SameItem(_previous, Current),
            "col" when _columns > 0 => Column,
            _ => null,
        };
        value = found ?? default;
        return found is not null;
    }

    private static bool SameItem(in TemplateValue a, in TemplateValue b) => BinaryOperators.Same(a, b);

    private void CloseCell()
    {
        if (Index < 0)
        {
            return;
        }

        bool rowEnds = (Index + 1) % _columns == 0;
        _run.Text(rowEnds
            ? FormattableString.Invariant($"</td></tr>\n<tr class=\"row{((Index + 1) / _columns) + 1}\">")
            : "</td>");
    }
}
