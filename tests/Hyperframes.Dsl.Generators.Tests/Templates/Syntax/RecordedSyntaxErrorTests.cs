using System.Text.Json;
using Hyperframes.Generators.Templates.Syntax;
using Hyperframes.Generators.Templates.Text;
using Hyperframes.Markup.Source;

namespace Hyperframes.Dsl.Generators.Tests.Templates.Syntax;

/// <summary>The parser against what the real engine said.</summary>
public sealed class RecordedSyntaxErrorTests
{
    public static TheoryData<string> Files { get; } = ["cases.jsonl", "html-cases.jsonl"];

    [RecordedDataTheory, MemberData(nameof(Files))]
    public void Accepts_what_the_engine_accepts(string file)
    {
        var refused = Cases(file).Where(c => !c.IsSyntaxError && Parse(c).Diagnostics.Count > 0 && !RefusedEarlier(c))
            .Select(c => $"{c.Id}: {c.Template} -> {Describe(c)}").ToArray();
        refused.ShouldBeEmpty();
    }

    [RecordedDataTheory, MemberData(nameof(Files))]
    public void Reports_syntax_errors_where_the_engine_does(string file)
    {
        var cases = Cases(file).Where(c => c.IsSyntaxError).ToArray();
        var missed = cases.Where(c => !IsAtRecordedPlace(c)).Select(c => $"{c.Id}: {c.Template} -> {Describe(c)}, engine {string.Join(' ', c.Errors)}").ToArray();
        missed.Length.ShouldBeLessThanOrEqualTo(cases.Length / 20, string.Join('\n', missed));
    }

    private static bool RefusedEarlier(Case c) => c.IsError && IsAtRecordedPlace(c);

    private static bool IsAtRecordedPlace(Case c)
    {
        var first = Parse(c).Diagnostics.FirstOrDefault();
        return first is not null && (c.Errors.Contains(new LineMap(c.Template).PositionAt(first.Span.Start)) || c.Errors.Contains(new LinePosition(0, 0)));
    }

    private static string Describe(Case c) =>
        string.Join(' ', Parse(c).Diagnostics.Select(d => $"{d.Id}@{new LineMap(c.Template).PositionAt(d.Span.Start)}"));

    private static ParsedTemplate Parse(Case c) => Parser.Parse(c.Template, c.Mode, ParseLimits.Default with { ExpressionDepth = c.Depth });

    private static IEnumerable<Case> Cases(string file)
    {
        foreach (var root in RecordedLines.Read(RecordedData.At("conformance/scriban/" + file)))
        {
            var isError = root.TryGetProperty("expected_error", out var e) && e.GetBoolean();
            var errors = isError ? root.GetProperty("errors").EnumerateArray().ToArray() : [];
            var options = root.TryGetProperty("options", out var o) ? o : default;
            var isObject = options.ValueKind == JsonValueKind.Object;
            yield return new Case(
                root.GetProperty("id").GetString()!,
                root.GetProperty("template").GetString()!,
                isError,
                isError && errors.Any(x => x.GetProperty("kind").GetString() == "parse"),
                [.. errors.Select(Position)],
                isObject && options.TryGetProperty("mode", out var mode) ? mode.GetString() == "script" ? TemplateMode.Script : TemplateMode.FrontMatter : TemplateMode.Default,
                isObject && options.TryGetProperty("expression_depth_limit", out var depth) ? depth.GetInt32() : 250);
        }
    }

    private static LinePosition Position(JsonElement error) =>
        error.GetProperty("line").ValueKind == JsonValueKind.Null ? default : new LinePosition(error.GetProperty("line").GetInt32(), error.GetProperty("column").GetInt32());

    private sealed record Case(string Id, string Template, bool IsError, bool IsSyntaxError, IReadOnlyList<LinePosition> Errors, TemplateMode Mode, int Depth);
}
