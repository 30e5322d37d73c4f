using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>What the API answered: the typed members, and the JSON they came from for those that have no type yet.</summary>
public abstract record HeyGenObject
{
    /// <summary>The object exactly as the server sent it, unknown members included.</summary>
    [JsonIgnore]
    public JsonElement Raw { get; internal set; }

    /// <summary>Equal in type; derived records compare their members. <see cref="Raw"/> does not count.</summary>
    public virtual bool Equals(HeyGenObject? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>Type and JSON with secrets and the queries of presigned links taken out, so that it can be logged.</summary>
    public sealed override string ToString() =>
        Raw.ValueKind == JsonValueKind.Undefined ? GetType().Name : $"{GetType().Name} {Redaction.Scrub(Raw.GetRawText())}";
}
