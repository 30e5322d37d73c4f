using Hyperframes.Linting.Project;

namespace Hyperframes.Linting;

/// <summary>Judges a project as a whole.</summary>
internal abstract class ProjectRule
{
    /// <summary>The codes it can yield.</summary>
    public abstract IReadOnlyList<LintCode> Codes { get; }

    /// <summary>Whether it looks into media files and so runs only where something can.</summary>
    public virtual bool NeedsProbe => false;

    /// <summary>Whether it says something about the project around the entry; not asked when a single page is judged.</summary>
    public virtual bool NeedsWholeProject => false;

    /// <summary>Reads the project and yields what is wrong, with the path of the file it is in.</summary>
    public abstract IEnumerable<ProjectFinding> Check(ProjectContext project);
}
