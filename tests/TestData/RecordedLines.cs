using System.IO.Compression;
using System.Text.Json;

namespace Hyperframes.TestData;

/// <summary>Files of JSON objects, one a line, packed with gzip or not.</summary>
internal static class RecordedLines
{
    public static IEnumerable<JsonElement> Read(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                using var document = JsonDocument.Parse(line);
                yield return document.RootElement.Clone();
            }
        }
    }
}
