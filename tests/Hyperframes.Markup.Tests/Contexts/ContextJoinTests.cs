using Hyperframes.Contexts;

namespace Hyperframes.Markup.Tests.Contexts;

/// <summary>Branches must end where a later hole means the same.</summary>
public sealed class ContextJoinTests
{
    [Theory]
    [InlineData("<p>", "a", "b <b>c</b>")]
    [InlineData("<p class='", "a", "b")]
    [InlineData("<input ", "checked", "")]
    [InlineData("<input ", "checked", "disabled ")]
    [InlineData("<input", " class=\"a\"", "")]
    [InlineData("<script>", "f(1);", "g('a');")]
    [InlineData("<a href=\"/a", "?b=c", "")]
    [InlineData("<div data-automation='[", "1", "{}")]
    public void Branches_that_end_alike_join(string before, string one, string other)
        => Join(before, one, other).ShouldNotBeNull();

    [Theory]
    [InlineData("", "<p", "a")]
    [InlineData("<p class=", "'a", "\"a")]
    [InlineData("<p ", "class='a", "id='a")]
    [InlineData("<script>", "'a", "a")]
    [InlineData("<style>p{", "color:", "")]
    [InlineData("", "<script>", "")]
    [InlineData("", "<svg>", "")]
    [InlineData("<div data-automation='{", "\"a\":", "")]
    public void Branches_that_end_in_different_places_do_not(string before, string one, string other)
        => Join(before, one, other).ShouldBeNull();

    [Fact]
    public void A_url_left_in_different_parts_takes_no_more_values()
    {
        ContextTracker.Hole(Join("<a href=\"/a", "?b=c", "")!, out var context);
        context.IsRefused.ShouldBeTrue();
    }

    [Fact]
    public void An_attribute_whose_name_depends_on_a_branch_takes_no_values()
    {
        var state = ContextTracker.Advance(Join("<input ", "onclick", "title")!, " =\"");
        ContextTracker.Hole(state, out var context);
        context.IsRefused.ShouldBeTrue();
    }

    [Fact]
    public void The_end_of_a_branch_can_be_told_in_words()
        => After("<p class='a").ToString().ShouldBe("text in the attribute class of <p>");

    private static ContextState? Join(string before, string one, string other)
        => ContextTracker.Join(ContextTracker.Advance(After(before), one), ContextTracker.Advance(After(before), other));

    private static ContextState After(string literal) => ContextTracker.Advance(ContextState.HtmlBody, literal);
}
