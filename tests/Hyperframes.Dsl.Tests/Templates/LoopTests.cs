using Hyperframes.Templates;

namespace Hyperframes.Tests.Templates;

public sealed class LoopTests
{
    private static readonly TemplateValue Items = TemplateValue.From(new[] { 1, 1, 2, 3, 4 });

    [Fact]
    public void Loop_variables_count_what_is_left_after_offset_and_limit() => Rendering.Print(r =>
    {
        TemplateLoop loop = r.BeginFor(Items, 0, 0, "x", offset: 1, limit: 3);
        while (loop.Next())
        {
            foreach (string name in new[] { "index", "rindex", "length", "first", "last", "odd", "changed" })
            {
                r.Write(r.LoopMember("for", name, 0));
                r.Text(" ");
            }
        }

        loop.End();
    }).ShouldBe("0 2 3 true false false true 1 1 3 false false true true 2 0 3 false true false true ");

    [Theory]
    [InlineData(1, 2, true, "43")]
    [InlineData(0, 0, false, "11234")]
    [InlineData(9, 0, false, "")]
    public void Options_apply_offset_then_reversed_then_limit(int offset, int limit, bool reversed, string expected) =>
        Rendering.Print(r => Each(r, r.BeginFor(Items, 0, 0, "x", offset, limit, reversed))).ShouldBe(expected);

    [Fact]
    public void Null_runs_not_even_the_else_body() => Rendering.Print(r =>
    {
        r.BeginFor(default, 0, 0, "x").IsEmpty.ShouldBeFalse();
        TemplateLoop none = r.BeginFor(TemplateValue.From(Array.Empty<int>()), 0, 0, "x");
        none.Next().ShouldBeFalse();
        none.End();
        none.IsEmpty.ShouldBeTrue();
    }).ShouldBe("");

    [Fact]
    public void Texts_give_characters_and_objects_pairs()
    {
        Rendering.Print(r => Each(r, r.BeginFor("ab", 0, 0, "x"))).ShouldBe("ab");
        Rendering.Print(r => Each(r, r.BeginFor(Rendering.Object(("k", 1)), 0, 0, "x"))).ShouldBe("{key: \"k\", value: 1}");
        Rendering.Fails(r => r.BeginFor(5, 4, 0, "x")).Column.ShouldBe(5);
    }

    [Fact]
    public void The_limit_counts_nested_loops_together() => Rendering.Fails(
        r =>
        {
            TemplateLoop outer = r.BeginFor(Items, 0, 0, "x");
            while (outer.Next())
            {
                Each(r, r.BeginFor(Items, 0, 11, "y"));
            }
        },
        new TemplateOptions { LoopLimit = 10 }).Line.ShouldBe(2);

    [Fact]
    public void Built_in_iteration_counts_too_and_begins_anew_outside_loops()
    {
        var limit = new TemplateOptions { LoopLimit = 5 };
        Rendering.Print(r => { r.Write(Rendering.Value(r, "array.reverse", Items)); r.Write(Rendering.Value(r, "array.uniq", Items)); }, options: limit)
            .ShouldBe("[4, 3, 2, 1, 1][1, 2, 3, 4]");
        Rendering.Fails(r => Rendering.Value(r, "array.reverse", new[] { 1, 2, 3, 4, 5, 6 }), limit);
    }

    [Fact]
    public void A_table_row_prints_rows_and_cells() => Rendering.Print(r =>
    {
        TemplateLoop loop = r.BeginTableRow(TemplateValue.From(new[] { 7, 8, 9 }), 0, 0, "x", columns: 2);
        Each(r, loop);
    }).ShouldBe("<tr class=\"row1\"><td class=\"col1\">7</td><td class=\"col2\">8</td></tr>\n<tr class=\"row2\"><td class=\"col1\">9</td></tr>\n");

    [Fact]
    public void An_endless_while_ends_at_the_limit() => Rendering.Fails(r =>
    {
        TemplateLoop loop = r.BeginWhile(0);
        while (loop.Next())
        {
        }
    }).Reason.ShouldContain("1000");

    private static void Each(TemplateRun r, TemplateLoop loop)
    {
        while (loop.Next())
        {
            r.Write(loop.Current);
        }

        loop.End();
    }
}
