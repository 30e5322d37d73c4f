namespace Hyperframes.Generators.Templates.Syntax;

/// <summary>What a block belongs to, which decides the words that end it.</summary>
internal enum BlockKind
{
    Template,
    Plain,

    /// <summary>May be followed by <c>else</c> and <c>else if</c>.</summary>
    If,

    /// <summary>May be followed by <c>else</c>.</summary>
    Loop,
    Case,
    When,
}
