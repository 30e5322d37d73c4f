namespace Hyperframes.Linting.Gsap;

/// <summary>The members of an object literal that could be read, in the order in which they were first named.</summary>
internal sealed class GsapValues
{
    private readonly List<KeyValuePair<string, GsapValue>> _items = [];

    public GsapValues()
    {
    }

    public GsapValues(GsapValues other) => _items.AddRange(other._items);

    public IReadOnlyList<KeyValuePair<string, GsapValue>> Items => _items;

    public IEnumerable<string> Names => _items.Select(item => item.Key);

    public GsapValue? this[string name]
    {
        get
        {
            foreach (var item in _items)
            {
                if (item.Key == name)
                {
                    return item.Value;
                }
            }

            return null;
        }
    }

    public bool Has(string name) => this[name] is not null;

    public void Set(string name, GsapValue value)
    {
        var index = _items.FindIndex(item => item.Key == name);
        if (index < 0)
        {
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

    private string? Word(string name) => this[name] is { Kind: not GsapValueKind.Boolean } value ? value.ToString().ToLowerInvariant() : null;
}
