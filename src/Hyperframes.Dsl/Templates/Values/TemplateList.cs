using System.Collections;

namespace Hyperframes.Templates;

/// <summary>A list of the template language. It can also carry named entries.</summary>
public sealed class TemplateList : IEnumerable<TemplateValue>
{
    /// <summary>An empty list.</summary>
    public TemplateList()
        : this(0)
    {
    }

    internal TemplateList(int capacity) => Items = new List<TemplateValue>(capacity);

    internal TemplateList(IEnumerable<TemplateValue> items) => Items = [.. items];

    /// <summary>Number of items.</summary>
    public int Count => Items.Count;

    internal List<TemplateValue> Items { get; }

    /// <summary>Whether it came from a .NET array, whose indexes are checked.</summary>
    internal bool IsFixed { get; private init; }

    /// <summary>Named entries (<c>list.name = v</c>, named arguments in <c>$</c>).</summary>
    internal TemplateObject? Named { get; set; }

    /// <summary>Appends an item.</summary>
    public void Add(TemplateValue value) => Items.Add(value);

    /// <inheritdoc/>
    public IEnumerator<TemplateValue> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static TemplateList Of(IEnumerable items)
    {
        var list = new TemplateList { IsFixed = items is Array };
        foreach (object? item in items)
        {
            list.Items.Add(TemplateValue.From(item));
        }

        return list;
    }
}
