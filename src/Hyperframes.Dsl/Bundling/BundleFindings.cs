using Hyperframes.Linting;

namespace Hyperframes.Bundling;

/// <summary>What can be wrong with the files of a project, apart from what stands in its pages.</summary>
internal static class BundleFindings
{
    public static LintFinding SymlinkOutsideRoot(string path, string target) => Error(
        "bundle_symlink_outside_root",
        path,
        $"This symbolic link leads out of the project, to '{target}'.",
        "Copy the file into the project, or exclude the link in .hyperframesignore.");

    public static LintFinding BrokenSymlink(string path) => Error(
        "bundle_symlink_broken", path, "This symbolic link leads to nothing.", "Mend or remove it, or exclude it in .hyperframesignore.");

    public static LintFinding LinkedFolder(string path) => new()
    {
        Code = "bundle_linked_folder_skipped",
        Severity = FindingSeverity.Warning,
        File = path,
        Message = "This folder is a symbolic link and was left out: only links to files are followed.",
        FixHint = "Copy the folder into the project if the composition needs it.",
    };

    public static LintFinding UnportablePath(string path, string problem) => Error(
        "bundle_path_not_portable", path, $"This name cannot stand in a bundle: {problem}.", "Rename the file.");

    public static LintFinding SamePath(string path) => Error(
        "bundle_path_twice", path, "Two files claim this path.", "Rename one of them; paths that differ in case alone are one file on some systems.");

    public static LintFinding EntryMissing(string folder) => Error(
        "bundle_entry_missing",
        CompositionBundle.EntryPath,
        $"There is no {CompositionBundle.EntryPath} in '{folder}', or .hyperframesignore excludes it.",
        "Name the page that is rendered index.html and put it at the root of the project.");

    public static LintFinding TooManyFiles(int count, int maximum) => Error(
        "bundle_too_many_files",
        null,
        FormattableString.Invariant($"The bundle has {count} files; at most {maximum} are allowed."),
        "Exclude what the composition does not use in .hyperframesignore.");

    public static LintFinding TooLarge(long bytes, long maximum, string largest) => Error(
        "bundle_too_large",
        null,
        FormattableString.Invariant($"The bundle has {bytes} bytes; at most {maximum} are allowed. Largest: {largest}."),
        "Exclude what the composition does not use in .hyperframesignore, or re-encode the largest media.");

    public static LintFinding NearlyTooLarge(long bytes, long maximum, string largest) => new()
    {
        Code = "bundle_nearly_too_large",
        Severity = FindingSeverity.Warning,
        Message = FormattableString.Invariant($"The bundle has {bytes} of at most {maximum} bytes. Largest: {largest}."),
    };

    public static LintFinding NotUtf8(string path) => Error(
        "page_not_utf8", path, "The page is not UTF-8.", "Save it as UTF-8.");

    private static LintFinding Error(string code, string? file, string message, string hint) => new()
    {
        Code = code,
        Severity = FindingSeverity.Error,
        File = file,
        Message = message,
        FixHint = hint,
    };
}
