namespace Hyperframes.Linting.Gsap;

/// <summary>The members of an object literal that could be read, in the order in which they were first named.</summary>
internal sealed class GsapValues
{
    /// <summary>Few members are found faster one by one; what all tweens of an element leave to it can be many.</summary>
    private const int MostSearched = 16;

    private readonly List<KeyValuePair<string, GsapValue>> _items = [];
    private Dictionary<string, int>? _places;

    public GsapValues()
    {
    }

    public GsapValues(GsapValues other) => _items.AddRange(other._items);

    public IReadOnlyList<KeyValuePair<string, GsapValue>> Items => _items;

    public IEnumerable<string> Names => _items.Select(item => item.Key);

    public GsapValue? this[string name] => IndexOf(name) is >= 0 and var index ? _items[index].Value : null;

    public bool Has(string name) => this[name] is not null;

    public void Set(string name, GsapValue value)
    {
        var index = IndexOf(name);
        if (index < 0)
        {
            _places?.Add(name, _items.Count);
            _items.Add(new KeyValuePair<string, GsapValue>(name, value));
        }
        else
        {
            _items[index] = new KeyValuePair<string, GsapValue>(name, value);
        }
    }

    public void SetAll(GsapValues other)
    {
        foreach (var item in other._items)
        {
            Set(item.Key, item.Value);
        }
    }

    /// <summary>Opacity, visibility or display that hide an element.</summary>
    public bool Hide =>
        this["opacity"]?.IsZero == true || this["autoAlpha"]?.IsZero == true || Word("visibility") == "hidden" || Word("display") == "none";

    /// <summary>Opacity, visibility or display that show an element; opacity decides where it is given.</summary>
    public bool Show
    {
        get
        {
            if ((this["opacity"] ?? this["autoAlpha"])?.AsNumber is { } opacity)
            {
                return opacity > 0;
            }

            return Word("visibility") is "visible" or "inherit" || Word("display") is { Length: > 0 } and not "none";
        }
    }

    private int IndexOf(string name)
    {
        if (_items.Count <= MostSearched)
        {
            return _items.FindIndex(item => item.Key == name);
        }

        _places ??= _items.Select((item, index) => (item.Key, Index: index)).ToDictionary(item => item.Key, item => item.Index, StringComparer.Ordinal);
        return _places.TryGetValue(name, out var place) ? place : -1;
    }

    private string? Word(string name) => this[name] is { Kind: not GsapValueKind.Boolean } value ? value.ToString().ToLowerInvariant() : null;
}
