namespace Hyperframes.Markup.Binding;

/// <summary>How a variable reaches the picture or the sound (contract 13.4).</summary>
public enum ConsumerKind
{
    /// <summary><c>data-var-text</c>.</summary>
    Text,

    /// <summary><c>data-var-src</c>.</summary>
    Source,

    /// <summary><c>var(--id)</c> in a style, or the property read by a script.</summary>
    Style,

    /// <summary><c>getVariables()</c> in a script.</summary>
    Script,

    /// <summary><c>$id</c> in a colour grading.</summary>
    Grading,
}
