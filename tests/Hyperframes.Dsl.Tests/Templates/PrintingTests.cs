using System.Text.Json;
using Hyperframes.Templates;

namespace Hyperframes.Tests.Templates;

public sealed class PrintingTests
{
    public static TheoryData<object?, string> Values => new()
    {
        { null, "" },
        { true, "true" },
        { 1.0, "1" },
        { 0.1 + 0.2, "0.30000000000000004" },
        { 1.50m, "1.50" },
        { new object?[] { 1, "a\"b", null, 2.5 }, "[1, \"a\\\"b\", null, 2.5]" },
        { new Dictionary<string, object?> { ["a"] = 1, ["b c"] = "x" }, "{a: 1, \"b c\": \"x\"}" },
        { TimeSpan.FromMinutes(90), "01:30:00" },
        { DayOfWeek.Friday, "Friday" },
        { new DateOnly(2024, 3, 5), "03/05/2024" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Values_print_as_the_language_says(object? value, string expected) =>
        Rendering.Print(r => r.Write(TemplateValue.From(value))).ShouldBe(expected);

    [Theory]
    [InlineData("0", true)]
    [InlineData("\"\"", true)]
    [InlineData("[]", true)]
    [InlineData("{}", true)]
    [InlineData("false", false)]
    [InlineData("null", false)]
    public void Only_null_and_false_are_false(string json, bool expected) =>
        TemplateValue.FromJson(JsonDocument.Parse(json).RootElement).IsTrue.ShouldBe(expected);

    [Theory]
    [InlineData("30", "int")]
    [InlineData("3000000000", "long")]
    [InlineData("30000000000000000000", "bigint")]
    [InlineData("30.0", "double")]
    public void Numbers_of_json_models_keep_their_kind(string json, string kind) =>
        Rendering.Call("object.kind", TemplateValue.FromJson(JsonDocument.Parse(json).RootElement)).ShouldBe(kind);

    [Fact]
    public void A_structure_that_contains_itself_is_an_error()
    {
        var loop = new TemplateObject();
        loop["self"] = loop;
        Rendering.Fails(r => r.Write(loop)).Reason.ShouldContain("itself");
    }

    [Fact]
    public void Interpolated_text_is_dotnet_text() => Rendering.Print(r => r.Text(r.Interpolate(true) + r.Interpolate(default))).ShouldBe("True");

    [Fact]
    public void Output_beyond_the_limit_ends_with_three_dots() =>
        Rendering.Print(r => { r.Text("abc"); r.Write("def"); r.Write("ghi"); }, options: new TemplateOptions { OutputLimit = 5 }).ShouldBe("abcde...");

    [Fact]
    public void A_value_of_several_lines_keeps_its_column() =>
        Rendering.Print(r => { r.Text("x\n  "); r.Indent = "  "; r.Write("a\nb\n\nc"); }).ShouldBe("x\n  a\n  b\n  \n  c");

    [Fact]
    public void Surrogate_pairs_printed_half_by_half_come_out_whole() => Rendering.Print(r => { r.Write("\ud83d"); r.Write("\ude00"); }).ShouldBe("😀");
}
