namespace Hyperframes.Markup.Contract;

/// <summary>What can be wrong with <c>data-composition-variables</c>. Upstream's linter reports the first four; the rest fail silently there.</summary>
public enum DeclarationFaultKind
{
    /// <summary>The text is not JSON.</summary>
    NotJson,

    /// <summary>The JSON is not an array.</summary>
    NotAnArray,

    /// <summary>An entry is not an object.</summary>
    EntryNotAnObject,

    /// <summary>An entry lacks a text id, a known type, a text label, or a default.</summary>
    Incomplete,

    /// <summary>The default has another JSON type than the variable.</summary>
    WrongType,

    /// <summary>An enum has no choices, or an entry of them is none.</summary>
    MissingOptions,

    /// <summary>An id is empty, repeated, or shares its CSS name with another.</summary>
    ClashingId,

    /// <summary>The default is outside of min, max, maxLength or options, or these contradict each other.</summary>
    OutOfLimits,

    /// <summary>The default is no colour.</summary>
    NotAColor,

    /// <summary>The default is no font family.</summary>
    NotAFont,

    /// <summary>The default is an address that the engine refuses to load.</summary>
    RefusedUrl,
}
