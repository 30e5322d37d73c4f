using System.Globalization;

namespace Hyperframes.Templates.Functions;

/// <summary><c>array.sort</c>: stable, nulls first, strings by culture rules, never mixed types.</summary>
internal static class ArraySorting
{
    public static TemplateValue Sort(TemplateRun run, BuiltinCall call)
    {
        if (call[0].IsNull)
        {
            return new TemplateList();
        }

        if (!call[0].IsSequence && call[0].Kind is not (TemplateKind.Object or TemplateKind.Other))
        {
            return new TemplateList([call[0]]);
        }

        string? path = call.Text(1);
        IEnumerable<TemplateValue> items = run.Counted(call[0], call.At);
        var comparer = new Order(run, call.At);
        return new TemplateList(string.IsNullOrEmpty(path)
            ? items.Order(comparer)
            : items.OrderBy(item => Follow(run, item, path), comparer));
    }

    private static TemplateValue Follow(TemplateRun run, TemplateValue item, string path)
    {
        foreach (string name in path.Split('.'))
        {
            if (!MemberAccess.TryGet(run, item, name, out TemplateValue member))
            {
                return default;
            }

            item = member;
        }

        return item;
    }

    private sealed class Order(TemplateRun run, int at) : IComparer<TemplateValue>
    {
        public int Compare(TemplateValue x, TemplateValue y)
        {
            if (x.IsNull || y.IsNull)
            {
                return x.IsNull ? (y.IsNull ? 0 : -1) : 1;
            }

            if (x.Kind == y.Kind)
            {
                if (x.Kind == TemplateKind.Text)
                {
                    return CultureInfo.InvariantCulture.CompareInfo.Compare(x.Text, y.Text, CompareOptions.None);
                }

                if (x.ToObject() is IComparable comparable)
                {
                    return comparable.CompareTo(y.ToObject());
                }
            }

            throw run.Error($"{Conversions.KindName(x)} and {Conversions.KindName(y)} cannot be sorted together.", at);
        }
    }
}
