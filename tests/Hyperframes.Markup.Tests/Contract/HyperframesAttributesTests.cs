namespace Hyperframes.Markup.Contract;

public class HyperframesAttributesTests
{
    [Theory]
    [InlineData("data-strat", "data-start")]
    [InlineData("data-durration", "data-duration")]
    [InlineData("data-var-scr", "data-var-src")]
    [InlineData("data-track-indx", "data-track-index")]
    [InlineData("data-voulme", "data-volume")]
    public void A_misspelt_name_finds_the_one_that_was_meant(string written, string meant)
    {
        HyperframesAttributes.Find(written).ShouldBeNull();
        HyperframesAttributes.Nearest(written)!.Name.ShouldBe(meant);
    }

    [Theory]
    [InlineData("titel", "title", true)]
    [InlineData("Title", "title", true)]
    [InlineData("tile", "title", true)]
    [InlineData("A", "a", true)]
    [InlineData("item1", "item2", false)]
    [InlineData("fg", "f1", false)]
    [InlineData("accent", "count", false)]
    [InlineData("title", "title", false)]
    public void A_slip_of_the_pen_is_one_character(string name, string known, bool isSlip) => NearestName.IsSlip(name, known).ShouldBe(isSlip);

    [Fact]
    public void An_unrelated_name_finds_nothing() => HyperframesAttributes.Nearest("data-testid-of-mine").ShouldBeNull();

    [Fact]
    public void Names_are_unique_and_lower_case()
    {
        HyperframesAttributes.All.Select(a => a.Name).ShouldBeUnique();
        HyperframesAttributes.All.ShouldAllBe(a => a.Name == a.Name.ToLowerInvariant());
    }

    [Fact]
    public void A_family_answers_for_its_names() => HyperframesAttributes.Find("data-hf-studio-rotation")!.Status.ShouldBe(AttributeStatus.Studio);

    [Fact]
    public void Ranges_and_successors_are_told()
    {
        var volume = HyperframesAttributes.Find("data-volume")!;

        (volume.Min, volume.Max, volume.Default).ShouldBe((0, 3.981, "1"));
        HyperframesAttributes.Find("data-hf-src")!.Instead.ShouldBe("data-var-src");
        HyperframesAttributes.Find("data-var-src")!.MayStandOn("div").ShouldBeFalse();
        HyperframesAttributes.Find("data-var-src")!.MayStandOn("source").ShouldBeTrue();
    }

    [RecordedDataFact]
    public void Every_attribute_that_the_contract_names_is_in_the_table()
    {
        var contract = File.ReadAllText(RecordedData.At("reference/hyperframes-contract.md"));
        var section = contract[contract.IndexOf("## 5. ", StringComparison.Ordinal)..contract.IndexOf("## 6. ", StringComparison.Ordinal)];
        var names = System.Text.RegularExpressions.Regex.Matches(section, "`(data-[a-z0-9-]+)").Select(match => match.Groups[1].Value).Distinct();

        names.Where(name => name != "data-var-" && HyperframesAttributes.Find(name.TrimEnd('-')) is null && HyperframesAttributes.Find(name) is null).ShouldBeEmpty();
    }
}
