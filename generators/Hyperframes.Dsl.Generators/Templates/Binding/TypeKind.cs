namespace Hyperframes.Generators.Templates.Binding;

/// <summary>What the compiler knows of a type of the model.</summary>
internal enum TypeKind
{
    /// <summary>Known only while it runs: <c>object</c>, JSON nodes, string-keyed dictionaries of objects.</summary>
    Dynamic,
    Boolean,
    Integer,
    Long,
    Double,
    Float,
    Decimal,
    Text,
    Character,
    Date,
    TimeSpan,

    /// <summary>A type with its own way to be written: trusted markup, colours, times, URLs.</summary>
    Written,

    /// <summary>Printed by its invariant text: enums, other numbers, dates without time.</summary>
    Formattable,

    /// <summary>Something with an index and a count.</summary>
    List,

    /// <summary>Something that can only be walked through.</summary>
    Sequence,

    /// <summary>Values by text keys.</summary>
    Map,

    /// <summary>A type with members of its own.</summary>
    Object,
}
