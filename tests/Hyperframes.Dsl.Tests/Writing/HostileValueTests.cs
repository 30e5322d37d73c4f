using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Hyperframes.Tests.Writing;

public sealed class HostileValueTests
{
    private const string Plain = "plain";

    public static TheoryData<string> Names => new(HoleTemplate.All.Select(t => t.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_value_never_changes_the_elements_and_attributes(string name)
    {
        HoleTemplate template = HoleTemplate.All.Single(t => t.Name == name);
        string expected = PageWithHole.Structure(PageWithHole.Parse(PageWithHole.Write(template, Plain)));
        foreach (string value in HostileValues.All)
        {
            string html = PageWithHole.Write(template, value);
            PageWithHole.Structure(PageWithHole.Parse(html)).ShouldBe(expected, html);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_value_is_kept_where_the_context_keeps_it(string name)
    {
        HoleTemplate template = HoleTemplate.All.Single(t => t.Name == name);
        foreach (string value in HostileValues.All.Where(v => template.KeepsValue && !v.Contains('\0')))
        {
            ValueReading.Of(template, PageWithHole.Write(template, value)).ShouldBe(value, template.Name);
        }
    }

    [Fact]
    public void There_are_at_least_200_values_and_15_contexts()
    {
        HostileValues.All.Distinct().Count().ShouldBeGreaterThanOrEqualTo(200);
        HoleTemplate.All.Count.ShouldBeGreaterThanOrEqualTo(15);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("\u0001 JavaScript:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    public void A_scheme_that_is_not_allowed_becomes_an_invalid_address(string url) =>
        Html.Of($"<a href=\"{url}\">x</a>").Text.ShouldBe("<a href=\"about:invalid\">x</a>");

    [Fact]
    public void An_inlined_picture_is_allowed_as_media_url_only()
    {
        const string Picture = "data:image/png;base64,AA==";
        Html.Of($"<img src=\"{new MediaUrl(Picture)}\">").Text.ShouldBe("<img src=\"data:image/png;base64,AA==\">");
        Html.Of($"<img src=\"{Picture}\">").Text.ShouldBe("<img src=\"about:invalid\">");
    }

    [Fact]
    public void A_vector_picture_is_never_inlined_since_it_can_hold_script() =>
        Html.Of($"<iframe src=\"{new MediaUrl("data:image/svg+xml,<svg onload=alert(1)>")}\"></iframe>").Text.ShouldContain("about:invalid");

    [Fact]
    public void Numbers_and_words_of_scripts_stay_in_an_attribute_without_quotes()
    {
        Html.Of($"<p onclick=f({-1}) title={1.5}>x</p>").Text.ShouldBe("<p onclick=f(&#32;-1&#32;) title=1.5>x</p>");
        Html.Of($"<p onclick=f({true})>x</p>").Text.ShouldBe("<p onclick=f(&#32;true&#32;)>x</p>");
        Html.Of($"<p onclick=f({(string?)null})>x</p>").Text.ShouldBe("<p onclick=f(&#32;null&#32;)>x</p>");
    }
}
