using Hyperframes.Templates;

namespace Hyperframes.Tests.Templates;

public sealed class MemberTests
{
    [Theory]
    [InlineData("PageTitle", "page_title")]
    [InlineData("ID", "id")]
    [InlineData("HTMLPage", "htmlpage")]
    [InlineData("UserID", "user_id")]
    [InlineData("Item2B", "item2_b")]
    [InlineData("iPhone", "i_phone")]
    public void Members_are_renamed(string name, string expected) => MemberAccess.Rename(name).ShouldBe(expected);

    [Fact]
    public void A_member_of_null_is_an_error_and_an_unknown_one_is_null()
    {
        Rendering.Fails(r => r.Member(default, "x", 5, "a.x")).Column.ShouldBe(6);
        Rendering.Print(r => r.Write(r.Member(5, "x", 0, "a.x"))).ShouldBe("");
        Rendering.Fails(r => r.Member(Rendering.Object(), "x", 0, "a.x"), new TemplateOptions { RelaxedMemberAccess = false });
        Rendering.Print(r => r.Write(r.Member(default, "x", 0, "a.x")), options: new TemplateOptions { RelaxedTargetAccess = true }).ShouldBe("");
    }

    [Fact]
    public void Members_of_any_object_are_read_and_set_by_their_renamed_names()
    {
        var target = new Thing { FirstName = "Ada" };
        Rendering.Print(r =>
        {
            TemplateValue value = TemplateValue.From(target);
            r.Write(r.Member(value, "first_name", 0, "t"));
            r.SetMember(value, "first_name", "Grace", 0, "t");
        }).ShouldBe("Ada");
        target.FirstName.ShouldBe("Grace");
        Rendering.Fails(r => r.SetMember(TemplateValue.From(target), "fixed", 1, 0, "t.fixed")).Reason.ShouldContain("readonly");
    }

    [Fact]
    public void Indexes_count_from_the_end_too_and_lists_grow() => Rendering.Print(r =>
    {
        TemplateValue list = r.List(1, 2);
        r.Write(r.Index(list, -1, 0, 0, "x"));
        r.Write(r.Index(list, 9, 0, 0, "x"));
        r.SetIndex(list, 3, 7, 0, 0, "x");
        r.SetIndex(list, -9, 7, 0, 0, "x");
        r.Write(list);
    }).ShouldBe("2[1, 2, null, 7]");

    [Fact]
    public void A_text_gives_characters_within_its_length_only()
    {
        Rendering.Print(r => r.Write(r.Index("abc", -1, 0, 0, "x"))).ShouldBe("c");
        Rendering.Fails(r => r.Index("abc", 3, 0, 2, "x"));
        Rendering.Fails(r => r.Index(5, 0, 1, 2, "x")).Column.ShouldBe(2);
        Rendering.Fails(r => r.Index("abc", default, 0, 2, "x")).Column.ShouldBe(3);
    }

    [Fact]
    public void Dictionaries_keep_their_keys_as_they_are()
    {
        Rendering.Print(r => r.Write(r.Member(TemplateValue.From(new Dictionary<string, int> { ["KeepMe"] = 1 }), "KeepMe", 0, "d"))).ShouldBe("1");
        Rendering.Print(r => r.Write(r.Member(TemplateValue.From(new Dictionary<int, string> { [5] = "five" }), "5", 0, "d"))).ShouldBe("five");
    }

    [Fact]
    public void Built_in_members_cannot_be_set_but_the_date_format_can()
    {
        Rendering.Fails(r => r.SetMember(r.Raw("string", 0), "upcase", 1, 3, "string.upcase"));
        Rendering.Print(r =>
        {
            r.SetMember(r.Raw("date", 0), "format", "%Y", 0, "date.format");
            r.Write(new DateTime(2024, 1, 2, 0, 0, 0, DateTimeKind.Utc));
        }).ShouldBe("2024");
    }

    private sealed class Thing
    {
        public string FirstName { get; set; } = "";

        public int Fixed { get; init; }
    }
}
