using Hyperframes.Linting.Project;

namespace Hyperframes.Linting;

/// <summary>Judges a project as a whole.</summary>
internal abstract class ProjectRule
{
    /// <summary>The codes it can yield.</summary>
    public abstract IReadOnlyList<LintCode> Codes { get; }

    /// <summary>Whether what it needs beside the files is there: a look into media, or into the web.</summary>
    public virtual bool CanRun(ProjectLintOptions options) => true;

    /// <summary>Whether it says something about the project around the entry; not asked when a single page is judged.</summary>
    public virtual bool NeedsWholeProject => false;

    /// <summary>Reads the project and yields what is wrong, with the path of the file it is in.</summary>
    public abstract IEnumerable<ProjectFinding> Check(ProjectContext project);
}
