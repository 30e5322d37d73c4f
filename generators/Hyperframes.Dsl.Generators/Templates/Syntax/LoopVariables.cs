namespace Hyperframes.Generators.Templates.Syntax;

/// <summary>The names behind <c>for.</c>, <c>while.</c> and <c>tablerow.</c>.</summary>
internal static class LoopVariables
{
    private static readonly string[] While = ["index", "first", "even", "odd"];
    private static readonly string[] For = [.. While, "last", "length", "rindex", "changed"];
    private static readonly string[] TableRow = [.. For, "col"];

    public static IReadOnlyList<string> Of(string loop) => loop switch { "while" => While, "for" => For, _ => TableRow };

    public static bool Exists(string loop, string name) => Of(loop).Contains(name);
}
