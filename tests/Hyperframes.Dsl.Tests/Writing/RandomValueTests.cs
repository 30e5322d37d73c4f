using FsCheck;
using FsCheck.Fluent;

namespace Hyperframes.Tests.Writing;

/// <summary>parse(write(value)) gives the value back, and the page its own structure, for random values made of what breaks pages.</summary>
public sealed class RandomValueTests
{
    private static readonly string[] Pieces =
    [
        "<", ">", "&", "\"", "'", "`", "\\", "/", "=", "{", "}", "$", "(", ")", ";", ":", "#", "%", "-", "--", "!", "\n", "\r", "\t", "\f", " ", "\u2028", "\u2029",
        "a", "b", "0", "é", "日", "😀", "<!--", "-->", "</script", "</style>", "</title>", "<script>", "&lt;", "&#39", "&quot;", "javascript:", "data:", "*/", "/*", "]]>",
        "\u0001", "\u007f", "\u00a0", "\ufeff",
    ];

    private static readonly Dictionary<string, string> Structures = HoleTemplate.All.ToDictionary(
        t => t.Name, t => PageWithHole.Structure(PageWithHole.Parse(PageWithHole.Write(t, "plain"))));

    [Fact]
    public void Random_values_stay_values() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(4_000).WithReplay(20260101, 1), Property());

    [SweepFact]
    public void A_million_random_values_stay_values() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000_000), Property());

    private static Property Property()
    {
        Gen<(HoleTemplate, string)> cases =
            from template in Gen.Elements<HoleTemplate>(HoleTemplate.All)
            from pieces in Gen.Elements(Pieces).ArrayOf()
            select (template, string.Concat(pieces));
        return Prop.ForAll(cases.ToArbitrary(), c => IsSafe(c.Item1, c.Item2));
    }

    private static bool IsSafe(HoleTemplate template, string value)
    {
        string html = PageWithHole.Write(template, value);
        return PageWithHole.Structure(PageWithHole.Parse(html)) == Structures[template.Name]
            && (!template.KeepsValue || ValueReading.Of(template, html) == value);
    }
}
