namespace Hyperframes.HeyGen;

/// <summary>
/// Removes the parts of downloads that a killed process left. Each folder is looked through once, before the first download into it: one that takes
/// thousands of files would otherwise be read thousands of times.
/// </summary>
internal sealed class AbandonedParts
{
    /// <summary>Ending of a file that is not whole yet.</summary>
    public const string Extension = ".hfpart";

    private const int Capacity = 10_000;

    private readonly Lock _gate = new();
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);

    /// <summary>Looks through <paramref name="folder"/>, if that has not been done.</summary>
    public void RemoveFrom(string folder)
    {
        lock (_gate)
        {
            if (_done.Count >= Capacity)
            {
                _done.Clear();
            }

            if (!_done.Add(folder))
            {
                return;
            }

            foreach (var part in Directory.GetFiles(folder, $".*{Extension}"))
            {
                Remove(part);
            }
        }
    }

    private static void Remove(string part)
    {
        try
        {
            using var abandoned = new FileStream(part, FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            // Locked: another process is busy with it.
        }
    }
}
