using System.Text.Json;

namespace Hyperframes.Tests.Writing;

/// <summary>The table <c>ContextCases.tsv</c>: a context, a value and the exact markup of both, one a line; value and markup as JSON strings.</summary>
public sealed class ContextTableTests
{
    [Fact]
    public void Every_row_is_written_exactly()
    {
        int rows = 0;
        foreach (string line in Lines())
        {
            string[] cells = line.Split('\t');
            HoleTemplate template = HoleTemplate.All.Single(t => t.Name == cells[0]);
            string value = JsonSerializer.Deserialize<string>(cells[1])!;
            PageWithHole.Write(template, value).ShouldBe(JsonSerializer.Deserialize<string>(cells[2]), line);
            rows++;
        }

        rows.ShouldBeGreaterThanOrEqualTo(600);
    }

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(typeof(ContextTableTests).Assembly.GetManifestResourceStream("ContextCases.tsv")!);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
