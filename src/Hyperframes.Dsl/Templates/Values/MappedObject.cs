using System.Collections;
using System.Globalization;

namespace Hyperframes.Templates;

/// <summary>A .NET dictionary seen as an object: entries are converted when read, writes go through.</summary>
internal sealed class MappedObject : TemplateObject
{
    private readonly IDictionary _map;

    private MappedObject(IDictionary map) => _map = map;

    public override int Count => _map.Count;

    public override IEnumerable<string> Names
    {
        get
        {
            foreach (object key in _map.Keys)
            {
                yield return Convert.ToString(key, CultureInfo.InvariantCulture) ?? "";
            }
        }
    }

    public static TemplateObject Of(IDictionary map) => new MappedObject(map);

    public static TemplateObject Of(IEnumerable<KeyValuePair<string, object?>> pairs)
    {
        var result = new TemplateObject();
        foreach ((string name, object? value) in pairs)
        {
            result[name] = TemplateValue.From(value);
        }

        return result;
    }

    public override bool TryGet(string name, out TemplateValue value)
    {
        object? key = KeyOf(name);
        bool found = key is not null && _map.Contains(key);
        value = found ? TemplateValue.From(_map[key!]) : default;
        return found;
    }

    protected override void Write(string name, in TemplateValue value)
    {
        if (KeyOf(name) is { } key)
        {
            _map[key] = value.ToObject();
        }
    }

    /// <summary>The name as a key of the dictionary's own type.</summary>
    private object? KeyOf(string name)
    {
        Type? keyType = null;
        foreach (object key in _map.Keys)
        {
            keyType = key.GetType();
            break;
        }

        if (keyType is null || keyType == typeof(string))
        {
            return name;
        }

        try
        {
            return keyType.IsEnum ? Enum.Parse(keyType, name) : Convert.ChangeType(name, keyType, CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is FormatException or InvalidCastException or OverflowException or ArgumentException)
        {
            return null;
        }
    }
}
