namespace Hyperframes.Markup.Binding;

/// <summary>What can be wrong with variables, from their declaration to the place where they show.</summary>
public enum VariableFindingKind
{
    /// <summary>The declaration is not JSON.</summary>
    DeclarationNotJson,

    /// <summary>The declaration is not an array.</summary>
    DeclarationNotArray,

    /// <summary>An entry lacks what every variable needs.</summary>
    IncompleteDeclaration,

    /// <summary>A default or value has another type than the variable.</summary>
    WrongType,

    /// <summary>An enum has no usable options.</summary>
    MissingOptions,

    /// <summary>An id is empty or taken.</summary>
    ClashingId,

    /// <summary>A default or value is outside of the variable's limits.</summary>
    OutOfLimits,

    /// <summary>A default or value is no colour.</summary>
    NotAColor,

    /// <summary>A default or value is no font family.</summary>
    NotAFont,

    /// <summary>A default or value is an address that the engine refuses to load.</summary>
    RefusedUrl,

    /// <summary>A declared variable reaches nothing.</summary>
    Unbound,

    /// <summary>A place reads a variable that is not declared.</summary>
    Undeclared,

    /// <summary>A place reads a variable of a kind that it cannot use.</summary>
    WrongKind,

    /// <summary>A binding stands on an element that cannot take it.</summary>
    NoEffect,

    /// <summary>A bound medium has no source of its own to fall back on.</summary>
    NoFallback,

    /// <summary>A place reads a variable of another composition.</summary>
    WrongScope,

    /// <summary>A mounted composition's default overwrites that of the page.</summary>
    OverwrittenDefault,

    /// <summary>A value of the render request cannot reach the mounted composition that reads it.</summary>
    UnreachableOverride,

    /// <summary>A script reads variables without naming them.</summary>
    OpenRead,

    /// <summary>The values of a mount are unreadable, or for no variable of what is mounted.</summary>
    BadMountValues,
}
