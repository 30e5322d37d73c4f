using Hyperframes.Linting.Reading;

namespace Hyperframes.Markup.Tests.Linting;

/// <summary>What is searched without patterns, or with patterns at some places only, is found as the pattern finds it.</summary>
public sealed class TextSearchTests
{
    private static readonly RulePattern Block = RulePattern.Of(@"([^{}]+)\{([^}]+)\}");
    private static readonly RulePattern SimpleBlock = RulePattern.Of(@"([#.][a-zA-Z0-9_-]+)\s*\{([^}]+)\}");
    private static readonly RulePattern Call = RulePattern.Of(@"(?<![\w$])([A-Za-z_$][\w$]*)\.(?:add|call)\s*\(");

    [Fact]
    public void Blocks_are_those_of_the_pattern() =>
        Each(["a", ".b", "#c", " ", "{", "}", "{", "}", "x:1;", "\n", "$"], css =>
            CssText.Blocks(css).Select(block => (block.Start, block.Header, block.Body))
                .ShouldBe(Block.Matches(css).Select(match => (match.Index, match.Groups[1].Value, match.Groups[2].Value)), css));

    [Fact]
    public void Simple_blocks_are_those_of_the_pattern() =>
        Each(["a", ".b", "#c-1", " ", "{", "}", "{", "}", "x", "\n", "$", "."], css =>
            CssText.SimpleBlocks(css).Select(block => (block.Start, block.Header, block.Body))
                .ShouldBe(SimpleBlock.Matches(css).Select(match => (match.Index, match.Groups[1].Value, match.Groups[2].Value)), css));

    [Fact]
    public void Matches_before_members_are_those_of_the_pattern() =>
        Each(["a", "$", "1", ".add", ".call", "(", " ", ".", "Label", ".add("], script =>
            Call.MatchesBefore(script, ".add", ".call").Select(match => (match.Index, match.Value))
                .ShouldBe(Call.Matches(script).Select(match => (match.Index, match.Value)), script));

    private static void Each(string[] pieces, Action<string> check)
    {
        var random = new Random(4);
        for (var i = 0; i < 3_000; i++)
        {
            check(string.Concat(Enumerable.Range(0, random.Next(1, 16)).Select(_ => pieces[random.Next(pieces.Length)])));
        }
    }
}
