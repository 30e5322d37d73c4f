using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hyperframes.Templates;

/// <summary>The collections of a model as compiled templates walk through them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TemplateSequence
{
    /// <summary>The items in one piece; copied only where a collection keeps them otherwise. Null has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TemplateItems<T> Of<T>(IEnumerable<T>? items) =>
        new(items is not null && items.GetType() == typeof(List<T>) ? CollectionsMarshal.AsSpan(Unsafe.As<List<T>>(items)) : Others(items));

    private static ReadOnlySpan<T> Others<T>(IEnumerable<T>? items) => items switch
    {
        null => default,
        T[] array => array,
        List<T> list => CollectionsMarshal.AsSpan(list),
        _ => items.ToArray(),
    };

    /// <summary>A list of dynamic values.</summary>
    public static TemplateValue ToList<T>(IEnumerable<T>? items, Func<T, TemplateValue> convert) =>
        items is null ? default : TemplateValue.FromList(items as IReadOnlyList<T> ?? [.. items], convert);

    /// <summary>An object with the entries of a dictionary.</summary>
    public static TemplateValue ToObject<T>(IEnumerable<KeyValuePair<string, T>>? entries, Func<T, TemplateValue> convert)
    {
        if (entries is null)
        {
            return default;
        }

        var result = new TemplateObject();
        foreach (var (key, value) in entries)
        {
            result[key] = convert(value);
        }

        return result;
    }
}
