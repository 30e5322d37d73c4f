using System.IO.Compression;
using System.Text.Json;
using Hyperframes.TestData;

namespace Hyperframes.Dsl.Tests;

/// <summary>Pages that the upstream linter was run on.</summary>
internal static class RecordedPages
{
    public static IEnumerable<string> Of(string corpus)
    {
        using var file = File.OpenRead(RecordedData.At($"conformance/lint/{corpus}.jsonl.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var entry = JsonDocument.Parse(line);
            if (entry.RootElement.TryGetProperty("html", out var html))
            {
                yield return html.GetString()!;
            }
        }
    }
}
