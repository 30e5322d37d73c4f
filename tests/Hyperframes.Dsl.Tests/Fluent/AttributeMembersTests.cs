using Hyperframes.Markup.Contract;

namespace Hyperframes.Fluent;

/// <summary>Every attribute in scope has a member that writes it; docs/fluent.md lists them.</summary>
public class AttributeMembersTests
{
    // Later parts of the product, and marks that nobody writes by hand.
    private static readonly string[] OutOfScope =
    [
        "data-hf-snippet", "data-fx-chain", "data-color-grading", "data-vfx-chain", "data-vfx-for", "data-vfx-ref-visible", "data-lottie-src",
    ];

    [Fact]
    public void Members_write_their_attributes()
    {
        foreach (var member in AttributeMembers.All)
        {
            member.Build().Html.ShouldContain(member.Written, customMessage: member.Attribute);
        }
    }

    [Fact]
    public void Every_authored_attribute_in_scope_has_a_member() =>
        HyperframesAttributes.All
            .Where(attribute => attribute.Status is AttributeStatus.Authored or AttributeStatus.Optional && attribute.Section != "5.6" && !attribute.IsPrefix)
            .Select(attribute => attribute.Name)
            .Except(AttributeMembers.All.Select(member => member.Attribute)).Except(OutOfScope)
            .ShouldBeEmpty();

    [Fact]
    public void The_guide_lists_every_attribute()
    {
        var guide = File.ReadAllText(Path.Combine(TestFolder(), "..", "..", "..", "docs", "fluent.md"));
        var rows = guide[guide.IndexOf("## Attributes and their members", StringComparison.Ordinal)..].Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]).ToList();

        rows.ShouldBeUnique();
        rows.Order(StringComparer.Ordinal).ShouldBe(AttributeMembers.All.Select(member => member.Attribute).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_members_of_the_guide_exist()
    {
        var guide = File.ReadAllText(Path.Combine(TestFolder(), "..", "..", "..", "docs", "fluent.md"));
        var names = typeof(CompositionBuilder).Assembly.GetExportedTypes().SelectMany(type => type.GetMembers().Select(member => member.Name).Append(type.Name)).ToHashSet(StringComparer.Ordinal);
        var rows = guide[guide.IndexOf("## Attributes and their members", StringComparison.Ordinal)..].Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal));
        foreach (var member in rows.SelectMany(row => System.Text.RegularExpressions.Regex.Matches(row.Split('|')[2], "`[^`]+`").Select(match => match.Value.Trim('`'))))
        {
            var name = member.Split('<', '(')[0].Split('.')[^1];
            (names.Contains(name) || !char.IsAsciiLetterUpper(name[0])).ShouldBeTrue(member);
        }
    }

    private static string TestFolder([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
