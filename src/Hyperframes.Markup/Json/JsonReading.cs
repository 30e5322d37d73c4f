namespace Hyperframes.Markup.Json;

/// <summary>What a text turned out to be.</summary>
public sealed class JsonReading
{
    internal JsonReading(JsonValue? root, IReadOnlyList<JsonError> errors)
    {
        Root = root;
        Errors = errors;
    }

    /// <summary>The value as far as it could be read; with errors, only good for further diagnosis. Null when there is nothing.</summary>
    public JsonValue? Root { get; }

    /// <summary>All errors in source order; empty exactly when <c>JSON.parse</c> takes the text.</summary>
    public IReadOnlyList<JsonError> Errors { get; }

    /// <summary>Whether the text is JSON.</summary>
    public bool IsValid => Errors.Count == 0;
}
