using System.IO.Compression;
using System.Text.Json;
using Hyperframes.TestData;

namespace Hyperframes.Dsl.Tests;

/// <summary>Pages that the upstream linter was run on.</summary>
internal static class RecordedPages
{
    public static IEnumerable<string> Of(string corpus) => WithOptionsOf(corpus).Select(page => page.Html);

    /// <summary>The pages with the options of the linter, as JSON.</summary>
    public static IEnumerable<(string Id, string Html, string Options)> WithOptionsOf(string corpus)
    {
        using var file = File.OpenRead(RecordedData.At($"conformance/lint/{corpus}.jsonl.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var entry = JsonDocument.Parse(line);
            if (entry.RootElement.TryGetProperty("html", out var html))
            {
                var options = entry.RootElement.TryGetProperty("options", out var given) ? given.GetRawText() : "{}";
                yield return (entry.RootElement.GetProperty("id").GetString()!, html.GetString()!, options);
            }
        }
    }
}
