namespace Hyperframes.Templates;

/// <summary>How the text of a template is divided into raw text and code.</summary>
public enum TemplateTextMode
{
    /// <summary>Raw text with <c>{{ code }}</c>.</summary>
    Default = 0,

    /// <summary>The whole text is code.</summary>
    Script = 1,

    /// <summary>Code between two <c>+++</c> lines, then raw text with code.</summary>
    FrontMatter = 2,
}
