namespace Hyperframes.Templates;

public sealed partial class TemplateRun
{
    private int _loopSteps;

    /// <summary>Begins a <c>for</c>. <paramref name="variable"/> is <c>x</c>, <c>$x</c>, or null if the caller assigns each item itself.</summary>
    public TemplateLoop BeginFor(
        in TemplateValue list, int at, int keywordAt, string? variable, in TemplateValue offset = default, in TemplateValue limit = default, bool reversed = false) =>
        list.IsNull
            ? new TemplateLoop(this)
            : new TemplateLoop(this, _frame, LoopHome(), "for", variable, Selected(list, at, offset, limit, reversed), keywordAt);

    /// <summary>Begins a <c>while</c>; each turn is counted before its condition is asked.</summary>
    public TemplateLoop BeginWhile(int keywordAt) => new(this, _frame, LoopHome(), "while", null, null, keywordAt);

    /// <summary>Begins a <c>tablerow</c>, which prints rows and cells around the items.</summary>
    public TemplateLoop BeginTableRow(
        in TemplateValue list,
        int at,
        int keywordAt,
        string? variable,
        in TemplateValue offset = default,
        in TemplateValue limit = default,
        bool reversed = false,
        in TemplateValue columns = default)
    {
        if (list.IsNull)
        {
            return new TemplateLoop(this);
        }

        List<TemplateValue> items = Selected(list, at, offset, limit, reversed);
        int count = columns.IsNull ? 1 : Math.Max(1, ToInteger(columns, at));
        Text("<tr class=\"row1\">");
        return new TemplateLoop(this, _frame, LoopHome(), "tablerow", variable, items, keywordAt, count);
    }

    /// <summary>Reads <c>for.index</c> and the like of the innermost such loop.</summary>
    public TemplateValue LoopMember(string loop, string name, int at)
    {
        foreach (List<TemplateLoop> loops in VisibleLoops(_frame))
        {
            for (int i = loops.Count - 1; i >= 0; i--)
            {
                if (loops[i].Name == loop)
                {
                    return loops[i].TryGet(name, out TemplateValue value) || Options.RelaxedMemberAccess
                        ? value
                        : throw Error($"There is no member '{name}' in '{loop}'.", at);
                }
            }
        }

        return Options.RelaxedTargetAccess ? default : throw Error($"Cannot get the member '{loop}.{name}' of null.", at);
    }

    /// <summary>A mark to which <see cref="Unwind"/> goes back.</summary>
    public int Mark() => (_output.Depth << 16) | _layers.Count;

    /// <summary>Drops the captures and layers begun since <paramref name="mark"/>.</summary>
    public void Unwind(int mark)
    {
        while (_output.Depth > mark >> 16)
        {
            _output.Pop();
        }

        while (_layers.Count > (mark & 0xFFFF))
        {
            _layers.RemoveAt(_layers.Count - 1);
        }
    }

    internal void EnterLoop()
    {
        if (LoopDepth++ == 0)
        {
            _loopSteps = 0;
        }
    }

    internal void Step(int at)
    {
        int limit = Options.LoopLimit;
        if (limit > 0 && ++_loopSteps > limit)
        {
            throw Error(FormattableString.Invariant($"More than {limit} iterations (loop limit)."), at);
        }
    }

    private List<TemplateValue> Selected(in TemplateValue list, int at, in TemplateValue offset, in TemplateValue limit, bool reversed)
    {
        IEnumerable<TemplateValue> items = Enumerate(list, at);
        int skip = offset.IsNull ? 0 : ToInteger(offset, at);
        items = skip > 0 ? items.Skip(skip) : items;
        items = reversed ? items.Reverse() : items;
        int take = limit.IsNull ? 0 : ToInteger(limit, at);
        return [.. take > 0 ? items.Take(take) : items];
    }
}
