namespace Hyperframes.Markup.Script;

/// <summary>What a pattern does with the names in it.</summary>
internal enum BindingKind
{
    /// <summary>Assigns to them; declares nothing.</summary>
    None,
    Var,
    Lexical,
    Function,
    SimpleCatch,

    /// <summary>Names a function or class within itself; checked but not declared.</summary>
    Outside,
}
