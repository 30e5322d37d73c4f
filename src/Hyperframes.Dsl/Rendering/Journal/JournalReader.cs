using System.Text.Json;

namespace Hyperframes.Rendering;

/// <summary>Reads a journal back. A torn last line, which a crash leaves, never happened; damage elsewhere is an error.</summary>
internal static class JournalReader
{
    /// <summary>The entries, and the length of the part that is whole.</summary>
    public static (IReadOnlyList<JournalEntry> Entries, long WholeLength) Read(byte[] content, string path)
    {
        var entries = new List<JournalEntry>();
        var start = 0;
        while (content.AsSpan(start).IndexOf((byte)'\n') is var length and >= 0)
        {
            var line = content.AsSpan(start, length);
            if (ReadLine(line) is { } entry)
            {
                entries.Add(entry);
            }
            else if (content.AsSpan(start + length + 1).IndexOf((byte)'\n') >= 0)
            {
                throw new JournalException(
                    FormattableString.Invariant($"The journal '{path}' is damaged at line {entries.Count + 1}. ")
                    + "It says what was paid for, so nothing is submitted without it: restore it from a backup, or move it away to start from nothing.");
            }
            else
            {
                // The last line got its end but not all of its middle: the disk wrote the pages out of order.
                return (entries, start);
            }

            start += length + 1;
        }

        return (entries, start);
    }

    private static JournalEntry? ReadLine(ReadOnlySpan<byte> line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, JournalJson.Default.JournalEntry) is { Job: not null } entry ? entry : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
