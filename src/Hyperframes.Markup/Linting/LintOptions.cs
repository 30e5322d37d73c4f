namespace Hyperframes.Linting;

/// <summary>What the judge of a page is told beside the page.</summary>
public sealed record LintOptions
{
    /// <summary>The defaults.</summary>
    public static LintOptions Default { get; } = new();

    /// <summary>The file's path as findings report it. Some rules look at it: <c>caption</c> in it, or <c>registry/blocks/X/X.html</c>. Null when there is no file.</summary>
    public string? FilePath { get; init; }

    /// <summary>Whether another page mounts this one: it lies under <c>compositions/</c>.</summary>
    public bool IsSubComposition { get; init; }

    /// <summary>The path from the project's root, with <c>/</c>; decides how far <c>../</c> may climb.</summary>
    public string? CompositionPath { get; init; }

    /// <summary>The local stylesheets that the page links to.</summary>
    public IReadOnlyList<ExternalStyle> ExternalStyles { get; init; } = [];

    /// <summary>Whether the render runs on machines other than this one, which have the bundled fonts only.</summary>
    public bool Distributed { get; init; }

    /// <summary>For whom the page is judged.</summary>
    public LintHost Host { get; init; }

    /// <summary>Whether the rules that upstream's linter lacks run too.</summary>
    /// <value>true</value>
    public bool OwnRules { get; init; } = true;

    /// <summary>Severities by code that replace a rule's own; null switches the code off.</summary>
    public IReadOnlyDictionary<string, FindingSeverity?> Severities { get; init; } = new Dictionary<string, FindingSeverity?>();

    /// <summary>
    /// The options of a page that the compiler judges. A method, because the caller may run against this assembly built for another framework than it was
    /// compiled against, and init accessors differ between them.
    /// </summary>
    internal static LintOptions ForPage(
        string filePath, string compositionPath, bool isSubComposition, IReadOnlyList<ExternalStyle> styles, IReadOnlyDictionary<string, FindingSeverity?> severities) => new()
    {
        FilePath = filePath,
        CompositionPath = compositionPath,
        IsSubComposition = isSubComposition,
        ExternalStyles = styles,
        Severities = severities,
    };
}
