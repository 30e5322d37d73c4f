using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Hyperframes.Rendering.Local;

/// <summary>
/// Ends a render's processes. The browser leaves the engine's process group and may outlive its parent, so that on Linux every process of the render is found by a
/// mark in its environment; elsewhere by its parents.
/// </summary>
internal static class ProcessTree
{
    /// <summary>The environment variable that marks a render's processes.</summary>
    public const string Mark = "HYPERFRAMES_DSL_RENDER";

    private const int Rounds = 500;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    /// <summary>Kills <paramref name="root"/> with all its descendants and everything that carries the mark, and waits until they are gone.</summary>
    public static async Task KillAsync(Process root, string mark)
    {
        KillNow(root, mark);
        if (!root.HasExited)
        {
            await root.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
        }

        for (var round = 0; round < Rounds && KillMarked(mark); round++)
        {
            await Task.Delay(Pause).ConfigureAwait(false);
        }
    }

    /// <summary>Sends the kill and does not wait.</summary>
    public static void KillNow(Process root, string mark)
    {
        try
        {
            if (!root.HasExited)
            {
                root.Kill(entireProcessTree: true);
            }
        }
        catch (Exception exception) when (exception is InvalidOperationException or AggregateException or System.ComponentModel.Win32Exception)
        {
            // It ended in between; what is left of it carries the mark.
        }

        KillMarked(mark);
    }

    /// <summary>The ids of the living processes that carry the mark. Empty off Linux.</summary>
    public static IReadOnlyList<int> Marked(string mark)
    {
        var found = new List<int>();
        if (!OperatingSystem.IsLinux())
        {
            return found;
        }

        var wanted = Encoding.UTF8.GetBytes(Mark + "=" + mark + "\0");
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder.AsSpan()), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                && id != Environment.ProcessId
                && Carries(folder, wanted))
            {
                found.Add(id);
            }
        }

        return found;
    }

    private static bool Carries(string folder, byte[] wanted)
    {
        try
        {
            return File.ReadAllBytes(folder + "/environ").AsSpan().IndexOf(wanted) >= 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Gone, or another user's: not ours.
            return false;
        }
    }

    private static bool KillMarked(string mark)
    {
        var ids = Marked(mark);
        foreach (var id in ids)
        {
            try
            {
                using var process = Process.GetProcessById(id);
                process.Kill();
            }
            catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                // It ended in between.
            }
        }

        return ids.Count > 0;
    }
}
