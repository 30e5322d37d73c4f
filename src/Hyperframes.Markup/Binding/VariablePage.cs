using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Binding;

/// <summary>What a page declares, reads and mounts; the page alone, without the files it mounts.</summary>
public sealed class VariablePage
{
    internal VariablePage(string path, string source, IReadOnlyList<VariableScope> scopes, string? compositionId, bool isDocument)
    {
        Path = path;
        Source = source;
        Scopes = scopes;
        CompositionId = compositionId;
        IsDocument = isDocument;
    }

    /// <summary>The page's path, with <c>/</c>; as it was given.</summary>
    public string Path { get; }

    /// <summary>The page's text.</summary>
    public string Source { get; }

    /// <summary>The page's own scope first, then one for each template that is mounted by itself.</summary>
    public IReadOnlyList<VariableScope> Scopes { get; }

    /// <summary>The page's own scope.</summary>
    public VariableScope Main => Scopes[0];

    /// <summary>The first <c>data-composition-id</c>; null when there is none.</summary>
    public string? CompositionId { get; }

    /// <summary>Whether there is an <c>&lt;html&gt;</c> tag.</summary>
    public bool IsDocument { get; }

    /// <summary>Reads a page; any text is taken.</summary>
    public static VariablePage Read(string path, string source) => new PageReader(path, source).Read();

    /// <summary>Where a template of that composition id stands: <c>&lt;template id="X-template"&gt;</c> (contract 1.1).</summary>
    internal VariableScope? TemplateOf(string compositionId)
        => Scopes.FirstOrDefault(scope => string.Equals(scope.TemplateId, compositionId + "-template", StringComparison.Ordinal));
}
