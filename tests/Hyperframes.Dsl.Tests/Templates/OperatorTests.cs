using System.Numerics;
using Hyperframes.Templates;

namespace Hyperframes.Tests.Templates;

public sealed class OperatorTests
{
    public static TheoryData<string, object?, object?, string> Cases => new()
    {
        { "+", 2_000_000_000, 2_000_000_000, "4000000000" },
        { "*", long.MaxValue, 2, "18446744073709551614" },
        { "-", 5_000_000_000L, 4_999_999_999L, "1" },
        { "/", 9, 2, "4.5" },
        { "/", 9, 3, "3" },
        { "/", 1, 0, "Infinity" },
        { "//", -9, 2, "-4" },
        { "//", 9.0, 2, "4" },
        { "//", 11.0, 2, "6" },
        { "%", -9, 4, "-1" },
        { "<<", 1, 40, "1099511627776" },
        { "<<", 16, -2, "4" },
        { ">>", 1.5, 1, "0.75" },
        { "+", 1.10m, 2, "3.10" },
        { "+", 0.5f, 0.25f, "0.75" },
        { "+", true, 1, "2" },
        { "==", true, 1, "true" },
        { "+", 1, "a", "1a" },
        { "+", "a", null, "a" },
        { "*", "ab", 2, "abab" },
        { "*", 0, "ab", "" },
        { "==", "7", 7, "true" },
        { "<", "10", 9, "true" },
        { "==", null, "", "false" },
        { ">", "a", null, "true" },
        { "+", null, 1, "" },
        { "==", null, null, "true" },
        { ">=", null, null, "false" },
        { "!=", null, 0, "true" },
        { "..", 3, 1, "[3, 2, 1]" },
        { "..<", 1, 1, "[]" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Values_combine_as_the_language_says(string op, object? left, object? right, string expected) =>
        Rendering.Print(r => r.Write(Apply(r, op, TemplateValue.From(left), TemplateValue.From(right)))).ShouldBe(expected);

    [Theory]
    [InlineData("//")]
    [InlineData("%")]
    public void Dividing_by_zero_is_an_error_at_the_operator(string op) => Rendering.Fails(r => Apply(r, op, 1, 0)).Column.ShouldBe(3);

    [Fact]
    public void Lists_add_repeat_select_and_compare()
    {
        TemplateValue list = TemplateValue.From(new[] { 1, 2, 3 });
        Rendering.Print(r => r.Write(Apply(r, "+", list, list))).ShouldBe("[1, 2, 3, 1, 2, 3]");
        Rendering.Print(r => r.Write(Apply(r, "<<", list, 4))).ShouldBe("[1, 2, 3, 4]");
        Rendering.Print(r => r.Write(Apply(r, ">>", 0, list))).ShouldBe("[0, 1, 2, 3]");
        Rendering.Print(r => r.Write(Apply(r, "%", list, 2))).ShouldBe("[1, 3]");
        Rendering.Print(r => r.Write(Apply(r, "!=", list, TemplateValue.From(new[] { 1, 2, 4 })))).ShouldBe("false");
        Rendering.Print(r => r.Write(Apply(r, "<", list, TemplateValue.From(new[] { 0, 0, 0, 0 })))).ShouldBe("true");
        Rendering.Fails(r => Apply(r, "-", list, list)).Reason.ShouldContain("'-'");
    }

    [Fact]
    public void Dates_subtract_to_a_timespan_and_take_one()
    {
        var day = new DateTime(2024, 3, 1, 0, 0, 0, DateTimeKind.Utc);
        Rendering.Print(r => r.Write(Apply(r, "-", day.AddHours(30), day))).ShouldBe("1.06:00:00");
        Rendering.Print(r => r.Write(Apply(r, "+", day, TimeSpan.FromDays(1)))).ShouldBe("02 Mar 2024");
        Rendering.Fails(r => Apply(r, "+", TimeSpan.Zero, TimeSpan.Zero));
    }

    [Fact]
    public void Negation_keeps_the_kind_and_refuses_text()
    {
        Rendering.Print(r => r.Write(r.Negate(int.MinValue, 0, 1))).ShouldBe("2147483648");
        Rendering.Print(r => r.Write(r.Negate(new BigInteger(5), 0, 1))).ShouldBe("-5");
        Rendering.Fails(r => r.Negate("a", 0, 4)).Column.ShouldBe(5);
    }

    [Fact]
    public void A_range_beyond_the_loop_limit_is_refused_before_it_is_made() => Rendering.Fails(r => Apply(r, "..", 1, 1_000_000_000)).Column.ShouldBe(3);

    private static TemplateValue Apply(TemplateRun r, string op, in TemplateValue a, in TemplateValue b) => op switch
    {
        "+" => r.Add(a, b, 2, 0, 4),
        "-" => r.Subtract(a, b, 2, 0, 4),
        "*" => r.Multiply(a, b, 2, 0, 4),
        "/" => r.Divide(a, b, 2, 0, 4),
        "//" => r.IntegerDivide(a, b, 2, 0, 4),
        "%" => r.Modulo(a, b, 2, 0, 4),
        "<<" => r.ShiftLeft(a, b, 2, 0, 4),
        ">>" => r.ShiftRight(a, b, 2, 0, 4),
        "==" => r.Equal(a, b, 2, 0, 4),
        "!=" => r.NotEqual(a, b, 2, 0, 4),
        "<" => r.Less(a, b, 2, 0, 4),
        ">" => r.Greater(a, b, 2, 0, 4),
        ">=" => r.GreaterOrEqual(a, b, 2, 0, 4),
        ".." => r.Range(a, b, 2, 0, 4),
        _ => r.RangeExclusive(a, b, 2, 0, 4),
    };
}
