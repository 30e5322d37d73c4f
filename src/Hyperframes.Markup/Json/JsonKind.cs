namespace Hyperframes.Markup.Json;

/// <summary>The kinds of JSON values.</summary>
public enum JsonKind
{
    /// <summary><c>{ … }</c>.</summary>
    Object,

    /// <summary><c>[ … ]</c>.</summary>
    Array,

    /// <summary><c>"…"</c>.</summary>
    String,

    /// <summary>A number.</summary>
    Number,

    /// <summary><c>true</c>.</summary>
    True,

    /// <summary><c>false</c>.</summary>
    False,

    /// <summary><c>null</c>.</summary>
    Null,
}
