using Hyperframes.Markup.Source;

namespace Hyperframes.Writing;

public class SourceEditsTests
{
    [Fact]
    public void Changes_are_made_at_once_in_source_order()
    {
        var edits = new SourceEdits("abcdef");
        edits.Replace(new TextSpan(4, 1), "E");
        edits.Insert(0, "1");
        edits.Insert(0, "2");
        edits.Replace(new TextSpan(1, 2), "");
        edits.Insert(6, "!");

        edits.Apply().ShouldBe("12adEf!");
    }

    [Fact]
    public void Overlapping_changes_are_refused()
    {
        var edits = new SourceEdits("abc");
        edits.Replace(new TextSpan(0, 2), "");
        edits.Replace(new TextSpan(1, 1), "");
        Should.Throw<InvalidOperationException>(edits.Apply);
    }

    [Fact]
    public void A_place_in_the_result_leads_back_to_the_source()
    {
        var edits = new SourceEdits("abcdef");
        edits.Insert(0, "12");
        edits.Replace(new TextSpan(1, 2), "x");
        edits.Insert(6, "!");

        // 12axdef!
        "12axdef!".Select((_, offset) => edits.ToSourceOffset(offset)).ShouldBe([0, 0, 0, 1, 3, 4, 5, 6]);
    }
}
