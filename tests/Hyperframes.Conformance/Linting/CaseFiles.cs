using System.IO.Compression;

namespace Hyperframes.Conformance.Linting;

/// <summary>Reads cases from a gzipped or plain JSON-lines file, or from all such files of a folder.</summary>
internal static class CaseFiles
{
    public static IEnumerable<(string File, LintCase Case)> Read(string path)
    {
        foreach (var file in FilesOf(path))
        {
            foreach (var line in LinesOf(file))
            {
                yield return (Path.GetFileName(file), LintCase.Read(line));
            }
        }
    }

    private static IEnumerable<string> FilesOf(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        return Directory.EnumerateFiles(path)
            .Where(file => file.EndsWith(".jsonl.gz", StringComparison.Ordinal) || file.EndsWith(".jsonl", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> LinesOf(string file)
    {
        using var stream = File.OpenRead(file);
        using var reader = new StreamReader(file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return line;
            }
        }
    }
}
