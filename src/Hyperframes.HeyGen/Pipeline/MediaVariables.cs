using System.Collections;
using System.Text.Json;
using Hyperframes.Variables;

namespace Hyperframes.HeyGen;

/// <summary>Addresses by variable id, for a page whose variables have no record of their own, as that of the guide.</summary>
public sealed class MediaVariables : IVariableValues, IEnumerable<KeyValuePair<string, MediaUrl>>
{
    private readonly SortedDictionary<string, MediaUrl> _urls = new(StringComparer.Ordinal);

    /// <summary>The address of a variable; none where it was not set.</summary>
    /// <param name="id">The variable's id.</param>
    public MediaUrl this[string id]
    {
        get => _urls.GetValueOrDefault(id);
        set => _urls[id] = value;
    }

    /// <inheritdoc/>
    public void WriteTo(Utf8JsonWriter writer, bool onlyOverrides)
    {
        writer.WriteStartObject();
        foreach (var (id, url) in _urls.Where(pair => !onlyOverrides || !pair.Value.IsNone))
        {
            writer.WriteString(id, url.Text);
        }

        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, MediaUrl>> GetEnumerator() => _urls.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
