namespace Hyperframes.Linting;

/// <summary>The one door through which project rules see files. Paths are relative to the project's folder, with <c>/</c>, and never leave it.</summary>
public interface IProjectFiles
{
    /// <summary>The project's folder as a path, for the rules that look at names; only its text counts.</summary>
    string Root { get; }

    /// <summary>The paths of all files, in any order.</summary>
    IEnumerable<string> Paths { get; }

    /// <summary>What is at a path.</summary>
    ProjectEntry Find(string path);

    /// <summary>The text of a file; null when there is no such file.</summary>
    string? ReadText(string path);
}
