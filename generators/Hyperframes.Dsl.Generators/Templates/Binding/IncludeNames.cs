using Hyperframes.Generators.Templates.Syntax;

namespace Hyperframes.Generators.Templates.Binding;

/// <summary>The templates that a template includes: those it names, and whether it also computes names.</summary>
/// <param name="Names">Constant names, in order of appearance.</param>
/// <param name="Computed">The first include whose name is not a constant.</param>
internal sealed record IncludeNames(IReadOnlyList<(string Name, Expression Where)> Names, Expression? Computed)
{
    public static IncludeNames Of(Block block)
    {
        var names = new List<(string, Expression)>();
        var counted = new HashSet<Expression>();
        Expression? computed = null;
        foreach (var expression in Tree.Expressions(block))
        {
            switch (expression)
            {
                case CallExpression { Target: NameExpression { Name: "include" } } call when NameOf(call) is { } name:
                    names.Add((name, call));
                    counted.Add(call.Target);
                    break;
                case CallExpression { Target: NameExpression { Name: "include_join" } } call when Joined(call) is { } joined:
                    names.AddRange(joined.Select(n => (n, (Expression)call)));
                    counted.Add(call.Target);
                    break;
                case NameExpression { Name: "include" or "include_join" } name when !counted.Contains(name):
                    computed ??= name;
                    break;
                default: break;
            }
        }

        return new IncludeNames(names, computed);
    }

    /// <summary>The name that an <c>include</c> says, if it is a constant.</summary>
    public static string? NameOf(CallExpression call) =>
        call.Arguments.FirstOrDefault() is { Name: null, IsExpanded: false, Value: LiteralExpression { Value: string name } } ? name : null;

    /// <summary>Names of a constant list and of the <c>tpl:</c> texts around and between.</summary>
    private static List<string>? Joined(CallExpression call)
    {
        if (call.Arguments.FirstOrDefault() is not { Value: ListExpression list } || !list.Items.All(i => i is LiteralExpression { Value: string })
            || !call.Arguments.Skip(1).All(a => a.Value is LiteralExpression { Value: string or null }))
        {
            return null;
        }

        const string Prefix = "tpl:";
        var names = list.Items.Select(i => (string)((LiteralExpression)i).Value!).ToList();
        names.AddRange(call.Arguments.Skip(1).Select(a => ((LiteralExpression)a.Value).Value as string ?? "")
            .Where(t => t.StartsWith(Prefix, StringComparison.Ordinal)).Select(t => t.Substring(Prefix.Length)));
        return names;
    }
}
