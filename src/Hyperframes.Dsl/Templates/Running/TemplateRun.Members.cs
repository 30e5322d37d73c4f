namespace Hyperframes.Templates;

public sealed partial class TemplateRun
{
    /// <summary>Reads a member; a function is called. <paramref name="at"/> is the member's name.</summary>
    public TemplateValue Member(in TemplateValue target, string name, int at, string path)
    {
        TemplateValue value = RawMember(target, name, at, path);
        return value.Kind == TemplateKind.Function ? Call(value, path, at, at + name.Length) : value;
    }

    /// <summary>Reads a member without calling a function.</summary>
    public TemplateValue RawMember(in TemplateValue target, string name, int at, string path)
    {
        if (target.IsNull)
        {
            return Options.RelaxedTargetAccess || name is "empty?" or "blank?"
                ? default
                : throw Error($"Cannot get the member '{path}' of null.", at);
        }

        if (name is "empty?" or "blank?")
        {
            return IsEmpty(target);
        }

        if (MemberAccess.TryGet(this, target, name, out TemplateValue value) || Options.RelaxedMemberAccess)
        {
            return value;
        }

        throw Error($"There is no member '{name}' in '{path}'.", at);
    }

    /// <summary>Sets a member.</summary>
    public void SetMember(in TemplateValue target, string name, in TemplateValue value, int at, string path)
    {
        if (target.IsNull)
        {
            throw Error($"Cannot set the member '{path}' of null.", at);
        }

        if (!MemberAccess.TrySet(target, name, value))
        {
            throw Error($"The member '{path}' is readonly.", at);
        }
    }

    /// <summary>Reads an item; a function is called.</summary>
    public TemplateValue Index(in TemplateValue target, in TemplateValue index, int targetAt, int indexAt, string path)
    {
        TemplateValue value = RawIndex(target, index, targetAt, indexAt, path);
        return value.Kind == TemplateKind.Function ? Call(value, path, targetAt, indexAt) : value;
    }

    /// <summary>Reads an item without calling a function.</summary>
    public TemplateValue RawIndex(in TemplateValue target, in TemplateValue index, int targetAt, int indexAt, string path)
    {
        if (target.IsNull)
        {
            return Options.RelaxedTargetAccess ? default : throw Error($"'{path}' is null and has no items.", targetAt);
        }

        if (index.IsNull)
        {
            return Options.NullIndexer ? default : throw Error($"The index of '{path}' is null.", indexAt);
        }

        switch (target.Kind)
        {
            case TemplateKind.List when index.Kind == TemplateKind.Text:
                MemberAccess.TryGet(this, target, index.Text, out TemplateValue named);
                return named;
            case TemplateKind.List or TemplateKind.Range or TemplateKind.Text:
                return ItemOf(target, index, targetAt, indexAt);
            case TemplateKind.Object or TemplateKind.Other:
                return MemberAccess.TryGet(this, target, ToText(index), out TemplateValue member) || Options.RelaxedMemberAccess
                    ? member
                    : throw Error($"There is no member '{ToText(index)}' in '{path}'.", indexAt);
            default:
                throw Error($"A value of type {Conversions.KindName(target)} has no items.", targetAt);
        }
    }

    /// <summary>Sets an item; a list grows with nulls up to the index.</summary>
    public void SetIndex(in TemplateValue target, in TemplateValue index, in TemplateValue value, int targetAt, int indexAt, string path)
    {
        if (target.IsNull)
        {
            throw Error($"'{path}' is null and has no items.", targetAt);
        }

        if (index.IsNull)
        {
            throw Error($"The index of '{path}' is null.", indexAt);
        }

        if (target.AsList is { } list && index.Kind != TemplateKind.Text)
        {
            SetItem(list, ToInteger(index, indexAt), value, targetAt);
        }
        else if (target.Kind == TemplateKind.Text)
        {
            throw Error("A character of a string cannot be replaced.", indexAt);
        }
        else
        {
            SetMember(target, ToText(index), value, indexAt, path);
        }
    }

    internal int ToInteger(in TemplateValue value, int at) => Conversions.TryInteger(value, out int number)
        ? number
        : throw Error($"Cannot convert {Conversions.KindName(value)} to int.", at);

    /// <summary>The items of anything enumerable, each counted as an iteration; null gives none.</summary>
    internal IEnumerable<TemplateValue> Counted(TemplateValue value, int at)
    {
        using IterationCounter steps = Steps(at);
        foreach (TemplateValue item in Enumerate(value, at))
        {
            steps.Count();
            yield return item;
        }
    }

    /// <summary>The items of anything enumerable; null gives none.</summary>
    internal IEnumerable<TemplateValue> Enumerate(in TemplateValue value, int at) =>
        Sequences.TryItems(value, out IEnumerable<TemplateValue>? items)
            ? items!
            : throw Error($"A value of type {Conversions.KindName(value)} is not enumerable.", at);

    private TemplateValue ItemOf(in TemplateValue target, in TemplateValue index, int targetAt, int indexAt)
    {
        int i = ToInteger(index, indexAt);
        IReadOnlyList<TemplateValue>? items = target.AsList?.Items
            ?? (target.Kind == TemplateKind.Range ? [.. (TemplateRange)target.Reference] : null);
        int count = items?.Count ?? target.Text.Length;
        i = i < 0 ? i + count : i;
        if (i >= 0 && i < count)
        {
            return items is null ? target.Text[i].ToString() : items[i];
        }

        if (items is null || target.AsList is { IsFixed: true })
        {
            throw Error(FormattableString.Invariant($"The index is outside of the {count} items."), targetAt);
        }

        return Options.RelaxedIndexerAccess
            ? default
            : throw Error(FormattableString.Invariant($"The index {i} is outside of the {count} items."), indexAt);
    }

    private void SetItem(TemplateList list, int index, in TemplateValue value, int at)
    {
        index = index < 0 ? index + list.Count : index;
        if (index < 0)
        {
            return;
        }

        using IterationCounter steps = Steps(at);
        for (int i = list.Count; i <= index; i++)
        {
            steps.Count();
            list.Items.Add(default);
        }

        list.Items[index] = value;
    }

    private static TemplateValue IsEmpty(in TemplateValue value) => value.Kind switch
    {
        TemplateKind.Text => value.Text.Length == 0,
        TemplateKind.List => value.AsList!.Count == 0,
        TemplateKind.Range => !((TemplateRange)value.Reference).Any(),
        TemplateKind.Object => value.AsObject!.Count == 0,
        TemplateKind.Empty => true,
        TemplateKind.Other => MemberAccess.Names(value).Any(),
        _ => false,
    };
}
