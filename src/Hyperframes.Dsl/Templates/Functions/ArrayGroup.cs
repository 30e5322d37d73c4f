namespace Hyperframes.Templates.Functions;

/// <summary>The <c>array</c> group.</summary>
internal sealed class ArrayGroup : BuiltinGroup
{
    public ArrayGroup()
        : base("array")
    {
        AddLists();
        AddItems();
        AddFunctional();
        Add("sort", [Any("list"), Text("member", null)], ArraySorting.Sort);
        Add("cycle", [Items("list"), Any("group", default)], Cycle);
        Add("join", [Items("list"), Text("delimiter"), Any("function", default)], Join);
    }

    private static TemplateValue Lazy(Func<IEnumerable<TemplateValue>> items) => TemplateValue.Sequence(new TemplateRange(items));

    private static TemplateList Listed(TemplateRun run, BuiltinCall call, int index = 0) => new(run.Counted(call[index], call.At));

    private void AddLists()
    {
        Add("add", [Items("list"), Any("value")], (r, c) =>
        {
            TemplateList list = Listed(r, c);
            list.Items.Add(c[1]);
            return list;
        });
        Add("add_range", [Items("list1"), Items("list2")], Concat);
        Add("concat", [Items("list1"), Items("list2")], Concat);
        Add("compact", [Items("list")], (r, c) => c[0].IsNull ? default : Lazy(() => r.Counted(c[0], c.At).Where(v => !v.IsNull)));
        Add("insert_at", [Items("list"), Int("index"), Any("value")], InsertAt);
        Add("limit", [Items("list"), Int("count")], (r, c) => c[0].IsNull ? default : Lazy(() => r.Enumerate(c[0], c.At).Take(c.Int(1))));
        Add("offset", [Items("list"), Int("index")], (r, c) => c[0].IsNull ? default : Lazy(() => r.Counted(c[0], c.At).Skip(c.Int(1))));
        Add("remove_at", [Items("list"), Int("index")], RemoveAt);
        Add("reverse", [Items("list")], (r, c) =>
        {
            TemplateList list = Listed(r, c);
            list.Items.Reverse();
            return list;
        });
        Add("uniq", [Items("list")], (r, c) => c[0].IsNull ? default : new TemplateList(r.Counted(c[0], c.At).Distinct(ValueEquality.Instance)));
    }

    private void AddItems()
    {
        Add("first", [Items("list")], (r, c) => First(r, c));
        Add("last", [Items("list")], (r, c) => c[0].AsList is { } list ? (list.Count == 0 ? default : list.Items[^1]) : r.Counted(c[0], c.At).LastOrDefault());
        Add("size", [Items("list")], (r, c) => c[0].Kind switch
        {
            TemplateKind.Text => c[0].Text.Length,
            TemplateKind.List => c[0].AsList!.Count,
            TemplateKind.Object => c[0].AsObject!.Count,
            _ => r.Counted(c[0], c.At).Count(),
        });
        Add("contains", [Items("list"), Any("item")], (r, c) => r.Counted(c[0], c.At).Any(v => ValueEquality.Matches(v, c[1])));
        Add("map", [Any("list"), Text("member")], Map);
    }

    private void AddFunctional()
    {
        Add("any", [Items("list"), Any("function"), Rest("args")], (r, c) =>
        {
            if (c[0].IsNull || c[1].IsNull)
            {
                return false;
            }

            TemplateFunction function = Function(r, c, 1)!;
            TemplateValue[] rest = [.. c[2].AsList!.Items];
            return r.Counted(c[0], c.At).Any(item => r.Invoke(function, c.At, [item, .. rest]) is { Kind: TemplateKind.Boolean, IsTrue: true });
        });
        Add("each", [Items("list"), Any("function")], (r, c) => Function(r, c, 1) is not { } f || c[0].IsNull
            ? c[0]
            : Lazy(() => r.Counted(c[0], c.At).Select(item => r.Invoke(f, c.At, item))));
        Add("filter", [Items("list"), Any("function")], (r, c) => Function(r, c, 1) is not { } f || c[0].IsNull
            ? c[0]
            : Lazy(() => r.Counted(c[0], c.At).Where(item => r.Invoke(f, c.At, item).IsTrue)));
    }

    /// <summary>A function argument: null where none is given, an error for anything else.</summary>
    private static TemplateFunction? Function(TemplateRun run, BuiltinCall call, int index) =>
        call[index].IsNull ? null : call[index].AsFunction
            ?? throw run.Error($"'{run.ToText(call[index])}' is no function; write '@' before a function's name.", call.Offset(index));

    private static TemplateValue Concat(TemplateRun run, BuiltinCall call) =>
        call[0].IsNull && call[1].IsNull
            ? default
            : Lazy(() => run.Counted(call[0], call.At).Concat(run.Counted(call[1], call.At)));

    private static TemplateValue InsertAt(TemplateRun run, BuiltinCall call)
    {
        TemplateList list = Listed(run, call);
        int index = Math.Max(0, call.Int(1));
        using IterationCounter steps = run.Steps(call.At);
        while (list.Count < index)
        {
            steps.Count();
            list.Items.Add(default);
        }

        list.Items.Insert(index, call[2]);
        return list;
    }

    private static TemplateValue RemoveAt(TemplateRun run, BuiltinCall call)
    {
        TemplateList list = Listed(run, call);
        int index = call.Int(1) < 0 ? call.Int(1) + list.Count : call.Int(1);
        if (index >= 0 && index < list.Count)
        {
            list.Items.RemoveAt(index);
        }

        return list;
    }

    private static TemplateValue First(TemplateRun run, BuiltinCall call)
    {
        foreach (TemplateValue item in run.Enumerate(call[0], call.At))
        {
            return item;
        }

        return default;
    }

    private static TemplateValue Map(TemplateRun run, BuiltinCall call)
    {
        string member = call.Text(1) ?? "";
        IEnumerable<TemplateValue> items = call[0].Kind == TemplateKind.Other ? [call[0]] : run.Counted(call[0], call.At);
        return call[0].IsNull
            ? new TemplateList()
            : Lazy(() => items.Where(item => MemberAccess.TryGet(run, item, member, out _)).Select(item => run.RawMember(item, member, call.At, member)));
    }

    private static TemplateValue Cycle(TemplateRun run, BuiltinCall call)
    {
        if (call[0].IsNull)
        {
            return default;
        }

        List<TemplateValue> items = [.. run.Counted(call[0], call.At)];
        if (items.Count == 0)
        {
            return default;
        }

        string group = call[1].IsNull ? string.Join(',', items.Select(v => run.ToText(v))) : "group:" + run.ToText(call[1]);
        int position = run.Cycles.GetValueOrDefault(group) % items.Count;
        run.Cycles[group] = position + 1;
        return items[position];
    }

    private static TemplateValue Join(TemplateRun run, BuiltinCall call)
    {
        TemplateFunction? function = Function(run, call, 2);
        var text = new System.Text.StringBuilder();
        bool first = true;
        foreach (TemplateValue item in run.Counted(call[0], call.At))
        {
            text.Append(first ? "" : call.Text(1));
            first = false;
            text.Append(run.ToText(function is null ? item : run.Invoke(function, call.At, item)));
            run.CheckLength(text.Length, "joined string", call.At);
        }

        return text.ToString();
    }
}
