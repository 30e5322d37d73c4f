using Hyperframes.Markup.Source;

namespace Hyperframes.Linting.Project;

/// <summary>What a project rule yields.</summary>
internal sealed record ProjectFinding(LintCode Code, string Message, string? FixHint = null)
{
    /// <summary>Path of the file it is in; null when it is about the project.</summary>
    public string? File { get; init; }

    public string? ElementId { get; init; }

    public LinePosition? Position { get; init; }
}
