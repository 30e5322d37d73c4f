using Hyperframes.Templates;

namespace Hyperframes;

/// <summary>
/// Compiles a Scriban template into this type. The type is the template's model: a wrong member, a wrong argument or a syntax error
/// is a compiler error at the template's line and column.
/// </summary>
/// <param name="path">The template, relative to the project: <c>Templates/kpi-board.sbn-html</c>. The shortest end that names one file is enough.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class TemplateAttribute(string path) : Attribute
{
    /// <summary>The template's path.</summary>
    public string Path { get; } = path;

    /// <summary>
    /// The model is an object that comes at run time, not this type: names mean what they mean in the engine, unknown ones are null.
    /// Nothing about names can be checked by the compiler then.
    /// </summary>
    /// <value>false.</value>
    public bool UndeclaredModel { get; set; }

    /// <summary>How the text is divided into raw text and code.</summary>
    /// <value><see cref="TemplateTextMode.Default"/>.</value>
    public TemplateTextMode Mode { get; set; }

    /// <summary>The folder, relative to the project, in which <c>include</c> looks for its templates.</summary>
    /// <value>The folder of the template.</value>
    public string? IncludeRoot { get; set; }

    /// <summary>Deepest nesting of expressions that is accepted, at most 250.</summary>
    /// <value>250.</value>
    public int ExpressionDepthLimit { get; set; } = 250;

    /// <summary>Reads numbers such as <c>1.5</c> as decimals instead of doubles.</summary>
    /// <value>false.</value>
    public bool ParseFloatAsDecimal { get; set; }
}
