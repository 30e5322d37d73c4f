using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Json;

/// <summary>A JSON object; repeated names are kept.</summary>
public sealed class JsonObject : JsonValue
{
    internal JsonObject(TextSpan span, IReadOnlyList<JsonMember> members)
        : base(JsonKind.Object, span) => Members = members;

    /// <summary>All members in source order.</summary>
    public IReadOnlyList<JsonMember> Members { get; }

    /// <summary>The value that counts under <paramref name="name"/>: the last one, as in <c>JSON.parse</c>; null when there is none.</summary>
    public JsonValue? this[string name] => Member(name)?.Value;

    /// <summary>The member that counts under <paramref name="name"/>: the last one; null when there is none.</summary>
    public JsonMember? Member(string name)
    {
        for (var i = Members.Count - 1; i >= 0; i--)
        {
            if (string.Equals(Members[i].Name, name, StringComparison.Ordinal))
            {
                return Members[i];
            }
        }

        return null;
    }
}
