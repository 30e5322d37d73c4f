using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Json;

/// <summary>A name and its value in a JSON object.</summary>
public sealed class JsonMember
{
    internal JsonMember(string name, TextSpan nameSpan, JsonValue value)
    {
        Name = name;
        NameSpan = nameSpan;
        Value = value;
    }

    /// <summary>The name with escapes resolved.</summary>
    public string Name { get; }

    /// <summary>Where the name stands, with its quotes.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>The value.</summary>
    public JsonValue Value { get; }
}
