using System.ComponentModel;

namespace Hyperframes.Templates;

/// <summary>An ordered, string-keyed map of the template language: object literals, models and the built-in groups.</summary>
public class TemplateObject
{
    private readonly OrderedDictionary<string, TemplateValue> _members = new(StringComparer.Ordinal);
    private HashSet<string>? _readOnly;

    /// <summary>Number of entries.</summary>
    public virtual int Count => _members.Count;

    /// <summary>The entries' names in the order in which they were first set.</summary>
    public virtual IEnumerable<string> Names => _members.Keys;

    /// <summary>The entry, null if there is none.</summary>
    public TemplateValue this[string name]
    {
        get => TryGet(name, out TemplateValue value) ? value : default;
        set => Write(name, value);
    }

    /// <summary>What a call of the object itself does, if it can be called.</summary>
    internal virtual TemplateFunction? Callable => null;

    /// <summary>Whether every entry refuses to be set.</summary>
    internal bool IsSealed { get; set; }

    /// <summary>Reads an entry.</summary>
    public virtual bool TryGet(string name, out TemplateValue value) => _members.TryGetValue(name, out value);

    /// <summary>Sets an entry of an object literal and gives the object.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TemplateObject Put(string name, in TemplateValue value)
    {
        Write(name, value);
        return this;
    }

    internal virtual bool IsReadOnly(string name) => IsSealed || (_readOnly is not null && _readOnly.Contains(name));

    internal void MakeReadOnly(string name) => (_readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    internal bool TrySet(string name, in TemplateValue value)
    {
        if (IsReadOnly(name))
        {
            return false;
        }

        Write(name, value);
        return true;
    }

    /// <summary>Stores without asking whether the entry is read-only.</summary>
    protected virtual void Write(string name, in TemplateValue value) => _members[name] = value;
}
