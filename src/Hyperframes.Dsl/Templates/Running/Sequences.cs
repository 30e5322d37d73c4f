using System.Collections;

namespace Hyperframes.Templates;

/// <summary>Anything that can be iterated, as values.</summary>
internal static class Sequences
{
    /// <summary>The items: characters of a string, pairs of an object, nothing of null. False for what has no items.</summary>
    public static bool TryItems(in TemplateValue value, out IEnumerable<TemplateValue>? items)
    {
        items = value.Kind switch
        {
            TemplateKind.Null => [],
            TemplateKind.List => value.AsList!.Items,
            TemplateKind.Range => (TemplateRange)value.Reference,
            TemplateKind.Text => Characters(value.Text),
            TemplateKind.Object => Pairs(value.AsObject!),
            TemplateKind.Other when value.Reference is IEnumerable many => TemplateList.Of(many),
            _ => null,
        };
        return items is not null;
    }

    private static IEnumerable<TemplateValue> Characters(string text)
    {
        foreach (char c in text)
        {
            yield return c.ToString();
        }
    }

    private static IEnumerable<TemplateValue> Pairs(TemplateObject value)
    {
        foreach (string name in value.Names.ToArray())
        {
            yield return new TemplateObject().Put("key", name).Put("value", value[name]);
        }
    }
}
