using Hyperframes.Templates;

namespace Hyperframes.Tests.Templates;

public sealed class FunctionTests
{
    private static readonly DateTime Moment = new(2025, 2, 9, 5, 4, 3, 21, DateTimeKind.Utc);

    public static TheoryData<string, object?[], string> Cases => new()
    {
        { "array.add", [new[] { 1 }, 2], "[1, 2]" },
        { "array.compact", [new object?[] { 1, null, 2 }], "[1, 2]" },
        { "array.concat", [null, new[] { 2 }], "[2]" },
        { "array.contains", [new[] { 1 }, "1"], "false" },
        { "array.contains", [new[] { DayOfWeek.Monday }, "Monday"], "true" },
        { "array.first", ["xyz"], "x" },
        { "array.insert_at", [new[] { 1 }, 3, 4], "[1, null, null, 4]" },
        { "array.join", [new object?[] { "a", null, 2 }, "-"], "a--2" },
        { "array.last", [Array.Empty<int>()], "" },
        { "array.limit", [new[] { 1, 2 }, -1], "[]" },
        { "array.offset", [new[] { 1, 2 }, -1], "[1, 2]" },
        { "array.remove_at", [new[] { 1, 2, 3 }, -1], "[1, 2]" },
        { "array.reverse", [null], "[]" },
        { "array.sort", [new[] { "b", "A", "a" }], "[\"a\", \"A\", \"b\"]" },
        { "array.uniq", [new object[] { 1, "1", 1 }], "[1, \"1\"]" },
        { "string.capitalizewords", ["one two\tthree"], "One Two\tThree" },
        { "string.contains", ["abc", ""], "false" },
        { "string.handleize", ["--One & Two!"], "-one-two" },
        { "string.index_of", ["abcabc", "C"], "-1" },
        { "string.index_of", ["abcabc", "C", 0, 6, "OrdinalIgnoreCase"], "2" },
        { "string.remove_last", ["aXbx", "x"], "aXb" },
        { "string.replace_first", ["one ONE", "ONE", "1"], "1 ONE" },
        { "string.slice", ["hello", -2], "lo" },
        { "string.slice", ["hello", -7, 4], "he" },
        { "string.slice1", ["hello", 1], "e" },
        { "string.split", [",a,,b,", ","], "[\"a\", \"b\"]" },
        { "string.strip_newlines", ["a\r\nb\nc\r"], "abc" },
        { "string.to_int", [" 12 "], "12" },
        { "string.to_int", ["1.5"], "" },
        { "string.to_double", ["1,000.5"], "1000.5" },
        { "string.truncate", ["abcdef", 5], "ab..." },
        { "string.truncatewords", ["a b c", 5], "a b c..." },
        { "string.literal", ["a\n\u0001"], "\"a\\n\\x01\"" },
        { "string.md5", ["abc"], "900150983cd24fb0d6963f7d28e17f72" },
        { "string.hmac_sha256", ["abc", "key"], "9c196e32dc0175f86f4b1cb89289d6619de6bee699e4c378e68309ed97a1a6ab" },
        { "string.base64_decode", ["w6k="], "é" },
        { "math.abs", [-5m], "5" },
        { "math.ceil", [1.2], "2" },
        { "math.divided_by", [-7, 2], "-4" },
        { "math.divided_by", [7, 2.0], "3.5" },
        { "math.divided_by", [1, 0], "2147483647" },
        { "math.format", [1234.5, "N1"], "1,234.5" },
        { "math.round", [2.675, 2], "2.68" },
        { "math.times", ["ab", 2], "abab" },
        { "html.escape", ["<é>'"], "&lt;&#233;&gt;&#39;" },
        { "html.newline_to_br", ["a\r\nb\nc"], "a<br />\r\nb<br />\nc" },
        { "html.strip", ["<p>a<!-- <b> --><SCRIPT>x</SCRIPT></p>"], "a" },
        { "html.url_encode", ["a b/é"], "a%20b%2F%C3%A9" },
        { "html.url_escape", ["/a b?c=é"], "/a%20b?c=%C3%A9" },
        { "regex.match", ["key=12", @"(\w+)=(\d+)"], "[\"key=12\", \"key\", \"12\"]" },
        { "regex.matches", ["a1b2", @"\d"], "[[\"1\"], [\"2\"]]" },
        { "regex.replace", ["aXbx", "x", "-", "i"], "a-b-" },
        { "regex.split", ["a1b2c", @"\d"], "[\"a\", \"b\", \"c\"]" },
        { "object.default", ["", "d"], "d" },
        { "object.default", [false, "d"], "false" },
        { "object.format", [0.5, "P0"], "50 %" },
        { "object.typeof", [new[] { 1 }], "array" },
        { "object.kind", [1.5m], "decimal" },
        { "object.size", ["abc"], "3" },
        { "object.to_json", ["<é>"], "\"\\u003C\\u00E9\\u003E\"" },
        { "object.from_json", ["{\"a\":[1,2.50,null]}"], "{a: [1, 2.50, null]}" },
        { "timespan.from_hours", [1.5], "01:30:00" },
        { "date.add_months", [new DateTime(2024, 1, 31, 0, 0, 0, DateTimeKind.Utc), 1], "29 Feb 2024" },
        { "date.to_string", [Moment, "%a %A %b %B %d %e %j %m %y %Y %C"], "Sun Sunday Feb February 09  9 040 02 25 2025 20" },
        { "date.to_string", [Moment, "%H %I %k %l %M %S %L %N %p %P"], "05 05  5  5 04 03 021 021000000 AM am" },
        { "date.to_string", [Moment, "%D %F %R %T %r %v %c"], "02/09/25 2025-02-09 05:04 05:04:03 05:04:03 AM  9-FEB-2025 Sun Feb 09 05:04:03 2025" },
        { "date.to_string", [Moment, "%u %w %U %W %V %s %% %n%t %Q"], "7 0 07 06 06 1739077443 % \n\t %Q" },
        { "date.to_string", [Moment, "%g"], " 09 Feb 2025" },
        { "date.to_string", [Moment, "%B", "fr-FR"], "février" },
        { "date.parse", ["nonsense"], "01 Jan 0001" },
        { "date.parse", ["07/03/2024", "%d/%m/%Y"], "07 Mar 2024" },
        { "date.parse_to_string", ["2024-03-07", "%Y"], "2024" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Functions_give_the_language_text(string path, object?[] arguments, string expected) => Rendering.Call(path, arguments).ShouldBe(expected);

    [Fact]
    public void Higher_functions_call_back_lazily() => Rendering.Print(r =>
    {
        TemplateValue big = r.Function("big", Rendering.Source, TemplateFunctionKind.Lambda, null, f => f.Greater(f.GetArgument(0, 0), 1, 0, 0, 0));
        r.Write(Rendering.Value(r, "array.filter", new[] { 1, 2, 3 }, big));
        r.Write(Rendering.Value(r, "array.each", new[] { 1, 2 }, big));
        r.Write(Rendering.Value(r, "array.any", new[] { 1, 2 }, big));
    }).ShouldBe("[2, 3][false, true]true");

    [Fact]
    public void Sorting_by_a_path_is_stable_with_nulls_first() => Rendering.Print(r =>
    {
        TemplateList items = [Rendering.Object(("n", 2), ("k", "a")), Rendering.Object(("k", "b")), Rendering.Object(("n", 2), ("k", "c")), Rendering.Object(("n", 1), ("k", "d"))];
        r.Write(Rendering.Value(r, "array.map", Rendering.Value(r, "array.sort", items, "n"), "k"));
    }).ShouldBe("[\"b\", \"d\", \"a\", \"c\"]");

    [Fact]
    public void Cycles_go_on_by_group() => Rendering.Print(r =>
    {
        foreach (string? group in new[] { null, "g", null, "g", "g" })
        {
            r.Write(Rendering.Value(r, "array.cycle", new[] { "a", "b" }, group));
        }
    }).ShouldBe("aabba");

    [Theory]
    [InlineData("array.sort", new object[] { 1, "a" })]
    [InlineData("array.each", 5)]
    [InlineData("math.round", "1.5")]
    [InlineData("string.replace", "a")]
    [InlineData("timespan.parse", "x")]
    [InlineData("regex.match", null)]
    [InlineData("object.eval", "1")]
    public void Wrong_arguments_are_errors_with_a_place(string path, object? argument) =>
        Rendering.Fails(r => Rendering.Value(r, path, argument, path == "array.sort" ? null : 3)).Line.ShouldBe(1);

    [Fact]
    public void Time_and_chance_come_from_the_options()
    {
        var options = new TemplateOptions { RandomSeed = 7, TimeProvider = new FixedTime(new DateTimeOffset(2031, 5, 6, 7, 8, 9, TimeSpan.Zero)) };
        string Once() => Rendering.Print(r => { r.Write(Rendering.Value(r, "date.utc_now")); r.Write(Rendering.Value(r, "math.random", 1, 1000)); r.Write(Rendering.Value(r, "math.uuid")); }, options: options);
        Once().ShouldStartWith("06 May 2031");
        Once().ShouldBe(Once());
    }

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
