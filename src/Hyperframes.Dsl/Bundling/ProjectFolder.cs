using Hyperframes.Linting;

namespace Hyperframes.Bundling;

/// <summary>Reads the files of a project's folder, in an order that no file system decides.</summary>
internal sealed class ProjectFolder(string root, IgnoreFile ignore, string prefix = "")
{
    private readonly string _root = Path.GetFullPath(root);
    private readonly List<BundleFile> _files = [];
    private readonly List<LintFinding> _findings = [];

    public IReadOnlyList<LintFinding> Findings => _findings;

    public IReadOnlyList<BundleFile> Read(CancellationToken cancellationToken)
    {
        Enter(new DirectoryInfo(_root), "", cancellationToken);
        return _files;
    }

    private void Enter(DirectoryInfo folder, string folderPath, CancellationToken cancellationToken)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var path = folderPath + entry.Name;
            var isFolder = entry is DirectoryInfo;
            if (ignore.IgnoresItself(path, isFolder))
            {
                continue;
            }

            if (entry.LinkTarget is not null)
            {
                Follow(entry, path);
            }
            else if (entry is DirectoryInfo inner)
            {
                Enter(inner, path + "/", cancellationToken);
            }
            else
            {
                Add(path, entry.FullName);
            }
        }
    }

    private void Follow(FileSystemInfo link, string path)
    {
        var target = link.ResolveLinkTarget(returnFinalTarget: true);
        if (target is not { Exists: true })
        {
            _findings.Add(BundleFindings.BrokenSymlink(prefix + path));
        }
        else if (target is DirectoryInfo || Directory.Exists(target.FullName))
        {
            _findings.Add(BundleFindings.LinkedFolder(prefix + path));
        }
        else if (!RealPath.IsInside(target.FullName, _root))
        {
            _findings.Add(BundleFindings.SymlinkOutsideRoot(prefix + path, target.FullName));
        }
        else
        {
            Add(path, target.FullName);
        }
    }

    private void Add(string path, string source)
    {
        if (BundlePath.Problem(prefix + path) is { } problem)
        {
            _findings.Add(BundleFindings.UnportablePath(prefix + path, problem));
        }
        else
        {
            _files.Add(BundleFile.FromDisk(prefix + path, source));
        }
    }
}
