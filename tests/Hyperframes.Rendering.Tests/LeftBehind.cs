using System.Globalization;
using Hyperframes.Rendering.Local;

namespace Hyperframes.Rendering.Tests;

/// <summary>A place for renders, and what they left there: processes, work folders, outputs.</summary>
internal sealed class LeftBehind
{
    public LeftBehind(string folder)
    {
        Work = Directory.CreateDirectory(Path.Combine(folder, "work")).FullName;
        Out = Directory.CreateDirectory(Path.Combine(folder, "out")).FullName;
    }

    public string Work { get; }

    public string Out { get; }

    public string Output => Path.Combine(Out, "video.mp4");

    public LocalRendererOptions Options => new() { WorkFolder = Work };

    /// <summary>Ids of living processes whose render worked in <see cref="Work"/>.</summary>
    public IReadOnlyList<int> Processes() =>
    [
        .. Directory.EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id > 0 && Environ(id).Contains(ProcessTree.Mark + "=" + Work, StringComparison.Ordinal)),
    ];

    public void ShouldBeNothing()
    {
        Processes().ShouldBeEmpty();
        Directory.GetFileSystemEntries(Work).ShouldBeEmpty();
        Directory.GetFileSystemEntries(Out).ShouldBeEmpty();
    }

    private static string Environ(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/environ");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
